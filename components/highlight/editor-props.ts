import type { HighlightChoices } from '@/lib/domain/choices';
import type { Highlight, Meaning } from '@/lib/domain/highlight';

/** What of a highlight the reader writes. */
export type HighlightWords = Pick<Highlight, 'meaning' | 'note' | 'tags' | 'sourceId' | 'figure'>;

/** How the last change fared: being written, kept, or not kept and why. */
export type Kept = 'writing' | 'kept' | 'store-full' | 'not-kept';

/** What the editor of a highlight is given. It asks nobody anything itself. */
export interface HighlightEditorProps {
  readonly words: HighlightWords;
  /** At least one. */
  readonly meanings: readonly Meaning[];
  /** Null until they are known. */
  readonly choices: HighlightChoices | null;
  readonly kept: Kept;
  /** The reader wrote or chose something; called at every letter. */
  readonly onChange: (change: Partial<HighlightWords>) => void;
  /** A field was left: what was written is to be kept now. */
  readonly onLeave: () => void;
  readonly onRemove: () => void;
  readonly onDone: () => void;
}
