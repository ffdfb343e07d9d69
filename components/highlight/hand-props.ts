import type { CorrectionChoices, HighlightChoices, SourceChoice } from '@/lib/domain/choices';
import type { Ruling } from '@/lib/domain/correction';
import type { FindingId } from '@/lib/domain/cross-reference';
import type { Highlight, HighlightId, HighlightRelation } from '@/lib/domain/highlight';
import type { ArticleHead } from '@/lib/domain/library-views';
import type { HighlightWords, Kept } from './editor-props';

/** A highlight with its article; null where the library does not hold that any longer. */
export interface HeadedHighlight {
  readonly highlight: Highlight;
  readonly head: ArticleHead | null;
}

/** A link as seen from one of its highlights. */
export interface HighlightLinkShown {
  readonly id: string;
  readonly relation: HighlightRelation;
  /** `out`: the highlight supports, contradicts … the other; `in`: the other does. */
  readonly direction: 'out' | 'in';
  readonly other: Highlight;
  readonly head: ArticleHead | null;
}

/** What the reader can do with highlights on pages of ours. */
export interface HighlightActions {
  /** Resolves with how it fared. */
  readonly onEditHighlight: (
    highlight: Highlight,
    edit: Partial<HighlightWords>,
  ) => Promise<Exclude<Kept, 'writing'>>;
  readonly onRemoveHighlight: (id: HighlightId) => void;
  readonly choicesForHighlight: (highlight: Highlight) => Promise<HighlightChoices | null>;
  /** Highlights with these words, the last changed first; few. */
  readonly findHighlights: (words: string) => Promise<readonly HeadedHighlight[]>;
  /** Follows the links of a highlight until the returned function is called. */
  readonly watchLinks: (
    id: HighlightId,
    told: (links: readonly HighlightLinkShown[]) => void,
  ) => () => void;
  /** `a` supports, contradicts … `b`. */
  readonly onLink: (a: HighlightId, b: HighlightId, relation: HighlightRelation) => void;
  readonly onUnlink: (id: string) => void;
}

/** What the reader can say against findings on pages of ours. */
export interface CorrectionActions {
  /** Null where the finding is gone. */
  readonly choicesForCorrection: (id: FindingId) => Promise<CorrectionChoices | null>;
  /** Sources of the library by the beginning of a name. */
  readonly findSources: (words: string) => Promise<readonly SourceChoice[]>;
  /** `on`: the finding on which it is made; null where it is made on none. `labels`: names of what it is about. */
  readonly onCorrect: (on: FindingId | null, ruling: Ruling, labels: readonly string[]) => void;
}
