import type { Marking } from './consent';
import type { Meaning } from './highlight';

/** What of the reader's settings a page is painted by. It comes with the marks: a page need not ask for storage. */
export interface PageSettings {
  /** How much of what is found is marked. */
  readonly marking: Marking;
  /** What the colours of highlights mean. */
  readonly meanings: readonly Meaning[];
  /** Whether a small button is shown at selected text. */
  readonly selectionButton: boolean;
}
