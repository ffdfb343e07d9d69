import type { AnalysisLimit } from '@/lib/domain/analysis';
import type { Article, ArticleId } from '@/lib/domain/article';
import type { AttributionForm } from '@/lib/domain/attribution';
import type { CrossReference, FindingId } from '@/lib/domain/cross-reference';
import type { Figure } from '@/lib/domain/figure';
import type { Highlight, HighlightId, HighlightLink } from '@/lib/domain/highlight';
import type { SourceId, SourceKind } from '@/lib/domain/source';
import type { SourceCorrection } from '@/lib/domain/source-rules';
import type { Part, Span } from '@/lib/domain/span';
import type { Term } from '@/lib/domain/term';
import type { Findable } from './places';
import type { QuotationRow } from './wording-rows';

/** An article without its body, so that lists of articles stay light. */
export interface ArticleRow extends Omit<Article, 'text'> {
  /** Every address the story was read at or declares as its own; index of {@link articleByUrl}. */
  readonly addresses: readonly string[];
  /** Why it was read only in part; null where it was read in full. */
  readonly limit: AnalysisLimit | null;
  /** Version of the analysis that its findings are of; null where that has none (scripts, a model that does not load). */
  readonly analysisVersion: string | null;
  /** The news agency that it names as where it comes from; null where it names none. */
  readonly agency: string | null;
  /** Number of its findings, so that the badge and the popup need not count them. */
  readonly counts: { readonly sources: number; readonly figures: number };
}

/** The body of an article as last read. Its headline stands in {@link ArticleRow}. */
export interface TextRow {
  readonly articleId: ArticleId;
  readonly text: string;
}

/** What an article said before its text changed. */
export interface RevisionRow {
  readonly articleId: ArticleId;
  /** Number of the reading that this is; the newest one is in {@link ArticleRow}. */
  readonly revision: number;
  readonly title: string;
  readonly text: string;
  readonly hash: string;
  /** When that text was read, milliseconds since the epoch. */
  readonly readAt: number;
}

/** How many articles say a thing, by what they say. */
export type Tally = Readonly<Record<string, number>>;

/**
 * One source across all articles that call it by the same full name, in any spelling. What the articles say of it is
 * counted, so that it neither depends on their order nor outlives an article that is forgotten.
 */
export interface SourceRow {
  /** Its folded full name; a key of its own article where it may not be taken for another's. */
  readonly id: SourceId;
  readonly names: Tally;
  readonly kinds: Tally;
  readonly aliases: Tally;
  readonly affiliations: Tally;
  /** Folded aliases, counted as the others are. */
  readonly aliasTally: Tally;
  /** Keys of `aliasTally`: another record whose id is one of them is this source under a short name. */
  readonly aliasKeys: readonly string[];
  /** Words of its names and aliases, folded: what it is looked for by. */
  readonly words: readonly string[];
  /** Number of articles that cite it by its full name. */
  readonly articles: number;
  /** Figures credited to it in all of them. */
  readonly figures: number;
}

/** That an article cites a source: one row for the pair. */
export interface CitationRow {
  readonly sourceId: SourceId;
  readonly articleId: ArticleId;
  /** Day of the article; see `Article.day`. */
  readonly day: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly aliases: readonly string[];
  /** The aliases folded; see `matching/source-key.ts`. */
  readonly aliasKeys: readonly string[];
  readonly role: string | null;
  readonly affiliation: string | null;
  /** Figures of the article that are credited to it. */
  readonly figures: number;
  /** First mention by name, or else the first of all. */
  readonly first: { readonly part: Part; readonly span: Span };
  /** The sentence or paragraph of the first mention, for showing it elsewhere. */
  readonly sentence: string;
}

/** A mention as the page marks it. */
export interface MentionRow extends Span {
  readonly id: FindingId;
  readonly articleId: ArticleId;
  readonly sourceId: SourceId;
  readonly part: Part;
  readonly form: 'name' | 'nominal';
  /** The sentence it stands in. */
  readonly sentence: Span;
}

/** An attribution; sources by their key instead of by their index in the analysis. */
export interface AttributionRow {
  readonly id: FindingId;
  readonly articleId: ArticleId;
  readonly part: Part;
  readonly source: (Span & { readonly sourceId: SourceId }) | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly form: AttributionForm;
  readonly relay: SourceId | null;
}

/**
 * A figure with all that comparing and showing it needs, so that neither has to load its article. Passages of one article
 * that give the same quantity are one quantity: its first passage stands for it, is found by `terms` and
 * holds the links, and its places, period and context are those of all of them.
 */
export interface FigureRow extends Omit<Figure, 'source' | 'sentence'> {
  readonly id: FindingId;
  readonly articleId: ArticleId;
  /** Day of the article; see `Article.day`. */
  readonly day: string;
  /** When its post was published, in a live blog: UTC, as `day` is. */
  readonly told?: string;
  /** The passage that stands for the quantity; its own id where it does itself. */
  readonly quantity: FindingId;
  /** Null means the article itself. */
  readonly sourceId: SourceId | null;
  readonly sourceName: string | null;
  /** Every key by which its source goes, that of the body it speaks for included. */
  readonly sourceKeys: readonly string[];
  /** The numeric phrase as printed. */
  readonly phrase: string;
  /** The sentence it stands in, as printed. */
  readonly sentence: string;
  /** Words and places that tell the whole article's subject, most telling first. */
  readonly topics: readonly string[];
  /** Whether its sentence splits a whole into parts of which this is one. */
  readonly split: boolean;
  /** What it says itself, where it stands for other passages too; null where it says what stands in the row. */
  readonly own: Pick<Figure, 'places' | 'period' | 'context'> | null;
  /** The highlight by which the reader gave it; null where it was detected. */
  readonly highlightId: HighlightId | null;
  /** What the index finds it by; see `matching/candidate-terms.ts`. Empty where another passage stands for it. */
  readonly terms: readonly Term[];
}

/** Who is named in an article and who says what in it. */
export interface Said {
  readonly mentions: readonly MentionRow[];
  readonly attributions: readonly AttributionRow[];
}

/** One row for all of it, since it is shown together; see `pack-findings.ts`. */
export interface SaidRow {
  readonly articleId: ArticleId;
  /** {@link Said} as JSON, keys of findings without that of the article. */
  readonly packed: string;
}

/** An article's figures: one row for all, since they are compared together; see `pack-findings.ts`. */
export interface FiguresRow extends Findable {
  /** Day of the article; see `Article.day`. */
  readonly day: string;
  /** As every one of its figures has them. */
  readonly topics: readonly string[];
  /** For each figure its key without that of the article, a line break, and the rest of it as JSON. */
  readonly packed: readonly string[];
  /** Which terms each figure has: for each how many, then their places in `terms`. */
  readonly termsOf: Uint16Array;
}

/** How far the library has come in being analysed anew by a version. */
export interface Reanalysis {
  readonly version: string;
  /** The last article in the order of keys that is done; null once all are. */
  readonly after: ArticleId | null;
  /** Articles done, of so many. */
  readonly done: number;
  readonly of: number;
}

/** A small fact about the library itself. */
export type MetaRow =
  | { readonly key: 'articles'; readonly value: number }
  /** Drawn when the library was made; see `canary.ts`. */
  | { readonly key: 'epoch'; readonly value: string }
  | { readonly key: 'reanalysis'; readonly value: Reanalysis };

/** A cross-reference with what keeps a quantity's links few; see `link-figures.ts`. */
export interface CrossReferenceRow extends CrossReference {
  /** Day of the article of `a`. */
  readonly dayA: string;
}

/**
 * All cross-references of which an article is the later end, and those inside it: one row, since they are written together. A row for
 * each pair of articles, as it was before, took a save up to forty writes of five keys each, all over the store.
 */
export interface LinkedRow {
  readonly articleB: ArticleId;
  /** The articles of the earlier ends, in the order of their keys; itself is not among them. Index. */
  readonly earlier: readonly ArticleId[];
  /** Itself and those of the earlier ones, where there is a conflict between them; itself where there is one inside it. Index. */
  readonly conflicting: readonly ArticleId[];
  /** How many of the links between articles at most are of one later end and one relation. */
  readonly most: number;
  /** The links, {@link CrossReferenceRow}; see `pack-links.ts`. */
  readonly packed: string;
}

/** What the reader's word made other than it was detected: an article's findings as they were detected, see `corrections/`. */
export interface DetectionRow extends Detected {
  readonly articleId: ArticleId;
  /** Records of the sources that it cites or credits; index. */
  readonly sourceIds: readonly SourceId[];
}

/** Findings of an article as they were detected, in rows. */
export interface Detected {
  readonly counts: ArticleRow['counts'];
  readonly citations: readonly CitationRow[];
  readonly mentions: readonly MentionRow[];
  readonly attributions: readonly AttributionRow[];
  readonly figures: readonly FigureRow[];
  readonly quotations: readonly QuotationRow[];
}

/** A correction as the library keeps it. */
export interface CorrectionRow extends SourceCorrection {
  /** Name of the source that a figure is credited to by it, as the library knew it then; where it is about one. */
  readonly sourceName?: string | undefined;
  /** The quantities that are not comparable by it, as found in their articles by now, null where not; where it is about two. */
  readonly quantities?: readonly [FindingId | null, FindingId | null];
}

/** A highlight as the library keeps it. */
export interface HighlightRow extends Highlight {
  /** Name of its source, and the records that were that source, as the library knew them when it was saved; where it has one. */
  readonly sourceName?: string | undefined;
  readonly records?: readonly SourceId[] | undefined;
}

/** A link between highlights as the library keeps it. */
export type HighlightLinkRow = HighlightLink;
