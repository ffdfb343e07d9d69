import * as v from 'valibot';
import type { CorrectionChoices, HighlightChoices, SourceChoice } from '@/lib/domain/choices';
import { call } from './call';
import { key, line, nothing, part, span } from './shapes';

/** Messages by which the margin comes into a page and learns what it offers. */
export const margin = {
  /** reader: its reader wants to see a card or to highlight. Answered with whether the margin's script is in the page now. */
  'margin.load': call<boolean>()({ from: 'tab', body: nothing }),

  /** margin: what the editor offers for a passage of this tab's article; null where that is not in the library. */
  'highlight.choices': call<HighlightChoices | null>()({
    from: 'tab',
    body: v.strictObject({ part, span }),
  }),

  /** What of a finding may be corrected, in a tab of its own article's alone; null where the finding is gone. */
  'correction.choices': call<CorrectionChoices | null>()({
    from: 'any',
    body: v.strictObject({ findingId: key }),
  }),

  /** margin: the reader wants to see what was corrected, to report it. The list opens in a tab of its own. */
  'corrections.open': call<null>()({ from: 'tab', body: nothing }),

  /** Sources that were read before and whose names begin with these words, the most cited first; few. */
  'sources.find': call<readonly SourceChoice[]>()({
    from: 'any',
    body: v.strictObject({ words: line }),
  }),
} as const;
