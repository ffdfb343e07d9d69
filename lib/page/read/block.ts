/** What sort of passage a block is. */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'other';

/** A passage between two breaks: a paragraph, a subhead, an item of a list, with its blanks collapsed. */
export interface Block {
  readonly text: string;
  readonly kind: BlockKind;
  /** The element whose own text it is. */
  readonly box: Element;
  /** The box around that one; null for the root. */
  readonly within: Element | null;
  /** The classes of its element; null where it has none. */
  readonly names: string | null;
  /** Code units of it that stand inside links. */
  readonly linked: number;
  /** Its runs in the page, counted from the start of the block. */
  readonly runs: readonly Run[];
}

/** Characters of a block that stand in one text node without a gap. */
export interface Run {
  readonly node: Text;
  /** Offset in the node. */
  readonly offset: number;
  /** Offset in the block. */
  readonly start: number;
  readonly end: number;
}
