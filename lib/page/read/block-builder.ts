import type { Block, BlockKind, Run } from './block';

/** A run that still grows. */
type GrowingRun = { -readonly [Field in keyof Run]: Run[Field] };

/** What is not simply taken over: more than one blank, a blank that is no space, and characters nobody sees. */
const UNEVEN = /[\s\u00ad\u200b\u2060\ufeff]{2,}|[^\S ]|[\u00ad\u200b\u2060\ufeff]/g;
/** Gathers the text nodes of one passage after the other into blocks with their runs. */
export class BlockBuilder {
  readonly blocks: Block[] = [];
  private text = '';
  private runs: GrowingRun[] = [];
  private linked = 0;
  /** The blank between the text so far and the next character, if one was read. */
  private gap: 'none' | 'blank' | 'break' = 'none';
  private gapNode: Text | null = null;
  private gapOffset = 0;

  /** Takes in a text node of the current passage. */
  add(node: Text, inLink: boolean): void {
    const data = node.data;
    const end = data.trimEnd().length;
    if (end === 0) {
      if (data !== '') this.blank(node, 0);
      return;
    }
    const start = data.length - data.trimStart().length;
    const before = this.text.length;
    if (start > 0) this.blank(node, 0);
    this.addInner(node, start === 0 && end === data.length ? data : data.slice(start, end), start);
    if (end < data.length) this.blank(node, end);
    if (inLink) this.linked += this.text.length - before;
  }

  /** Takes in a line break: a second one in a row ends the passage. */
  lineBreak(element: Element, kind: BlockKind): void {
    if (this.gap === 'break') this.end(element, kind);
    else this.gap = 'break';
  }

  /** Ends the current passage. `element` is the one whose own text it was. */
  end(element: Element, kind: BlockKind): void {
    this.gap = 'none';
    if (this.text === '') return;
    this.blocks.push({ text: this.text, kind, element, linked: this.linked, runs: this.runs });
    this.text = '';
    this.runs = [];
    this.linked = 0;
  }

  private blank(node: Text, offset: number): void {
    if (this.gap !== 'none' || this.text === '') return;
    this.gap = 'blank';
    this.gapNode = node;
    this.gapOffset = offset;
  }

  /** Takes in what stands between the first and the last visible character of a node. */
  private addInner(node: Text, inner: string, start: number): void {
    let at = 0;
    UNEVEN.lastIndex = 0;
    for (let gap = UNEVEN.exec(inner); gap; gap = UNEVEN.exec(inner)) {
      if (gap.index > at) this.take(node, inner.slice(at, gap.index), start + at);
      if (gap[0].trim().length < gap[0].length) this.blank(node, start + gap.index);
      at = gap.index + gap[0].length;
    }
    if (at === 0) this.take(node, inner, start);
    else if (at < inner.length) this.take(node, inner.slice(at), start + at);
  }

  private take(node: Text, piece: string, offset: number): void {
    if (this.gap !== 'none') {
      if (this.text === '') this.gap = 'none';
      else if (this.gap === 'break') this.text += '\n';
      else if (this.gapNode) {
        this.run(this.gapNode, this.gapOffset, 1);
        this.text += ' ';
      }
      this.gap = 'none';
    }
    this.run(node, offset, piece.length);
    this.text += piece;
  }

  private run(node: Text, offset: number, length: number): void {
    const start = this.text.length;
    const last = this.runs.at(-1);
    if (
      last &&
      last.node === node &&
      last.end === start &&
      last.offset + last.end - last.start === offset
    )
      last.end = start + length;
    else this.runs.push({ node, offset, start, end: start + length });
  }
}
