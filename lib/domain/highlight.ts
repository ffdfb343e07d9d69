import type { ArticleId } from './article';
import type { Bound, Measure } from './figure';
import type { Quote } from './quote';
import type { SourceId } from './source';
import type { Part, Span } from './span';

/** Key of a highlight, made where the reader makes it (a UUID), so that a message sent twice makes one. */
export type HighlightId = string;

/** Key of a meaning; the reader may rename a meaning and colour it anew, its key stays. */
export type MeaningId = string;

/** Colours that a meaning may have: names of tokens, each with a light and a dark value. */
export const MEANING_COLOURS = ['yellow', 'rose', 'green', 'blue', 'violet', 'grey'] as const;

/** One of {@link MEANING_COLOURS}. */
export type MeaningColour = (typeof MEANING_COLOURS)[number];

/** What a highlight's colour says. */
export interface Meaning {
  readonly id: MeaningId;
  /** As the reader calls it; null means the interface's own word for one of {@link DEFAULT_MEANINGS}. */
  readonly name: string | null;
  readonly colour: MeaningColour;
}

/** The meanings that a library starts with. */
export const DEFAULT_MEANINGS: readonly Meaning[] = [
  { id: 'claim', name: null, colour: 'yellow' },
  { id: 'doubtful', name: null, colour: 'rose' },
  { id: 'checked', name: null, colour: 'green' },
  { id: 'quote', name: null, colour: 'blue' },
  { id: 'to-do', name: null, colour: 'violet' },
];

/** A figure that the reader says a highlighted passage gives; it is compared like one that was detected. */
export interface HighlightFigure {
  /** Lower and upper end of the value; null = open. */
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly measure: Measure;
  /** What is counted; null where the reader did not say. */
  readonly subject: string | null;
}

/** The reader's own mark on a passage. */
export interface Highlight {
  readonly id: HighlightId;
  readonly articleId: ArticleId;
  readonly part: Part;
  /** Where it stands in the article's text as last read; null where its words were not found again (an orphan). */
  readonly span: Span | null;
  /** Its words and their surroundings when it was made; never changed, so that nothing is lost silently. */
  readonly quote: Quote;
  readonly meaning: MeaningId;
  /** Markdown; empty where there is none. */
  readonly note: string;
  /** Without "#", in the reader's order, none twice. */
  readonly tags: readonly string[];
  /** The source it is about; null where the reader named none. */
  readonly sourceId: SourceId | null;
  /** The figure that it gives; null where the reader gave none. */
  readonly figure: HighlightFigure | null;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly changedAt: number;
}

/** How one highlight stands to another, as the reader says. `a` supports, contradicts … `b`. */
export const HIGHLIGHT_RELATIONS = ['supports', 'contradicts', 'same-as', 'background'] as const;

/** One of {@link HIGHLIGHT_RELATIONS}. */
export type HighlightRelation = (typeof HIGHLIGHT_RELATIONS)[number];

/** A link between two highlights, also of different articles. */
export interface HighlightLink {
  /** Made where the reader makes it (a UUID). */
  readonly id: string;
  readonly a: HighlightId;
  readonly b: HighlightId;
  readonly relation: HighlightRelation;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
}
