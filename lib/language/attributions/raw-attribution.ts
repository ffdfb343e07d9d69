import type { AttributionForm } from '@/lib/domain/attribution';
import type { Span } from '@/lib/domain/span';

/** An attribution as read off the text, before it is known who its source is. Offsets count in the document's text. */
export interface RawAttribution {
  /** The phrase that names who said it; null where nobody is named. */
  readonly source: Span | null;
  /** The words that tell that it was said; null where none do. */
  readonly cue: Span | null;
  /** What was said, in order. At least one. */
  readonly content: readonly Span[];
  readonly form: AttributionForm;
  /** Whom it was told to ("told CNN"), where that is an outlet or a body; else null. */
  readonly relay: Span | null;
}
