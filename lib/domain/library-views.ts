import type { ArticleId } from './article';
import type { CrossReferenceView, Evidence, Relation } from './cross-reference';
import type { WordChange } from './same-words';
import type { SourceId, SourceKind } from './source';

/** Rows of a list that come at once. A batch may have none while there is more to look through. */
export interface Batch<Row> {
  readonly rows: readonly Row[];
  /** How many entries were looked through for them, those that do not pass among them. */
  readonly looked: number;
  /** How many rows there are in all, where that is known already. */
  readonly total?: number;
}

/** Which article, where and when: what every list of the library says of one. */
export interface ArticleHead {
  readonly articleId: ArticleId;
  readonly site: string;
  readonly title: string;
  readonly url: string;
  /** ISO date or date-time. */
  readonly day: string;
}

/** An article in the library's list. */
export interface ArticleLine extends ArticleHead {
  readonly sources: number;
  readonly figures: number;
  /** How often its text has changed since it was first read. */
  readonly changes: number;
  /** Words around the first of those that were looked for; null where none were, or none stand in its text. */
  readonly found: string | null;
}

/** What narrows the list of articles; all of it must hold. */
export interface ArticleFilter {
  /** Each word must begin one of its words; empty for all. */
  readonly words: string;
  readonly site: string | null;
  /** ISO dates, both inclusive. */
  readonly from: string | null;
  readonly to: string | null;
  /** A tag of one of its highlights. */
  readonly tag: string | null;
  /** Only those that conflict with another article. */
  readonly conflicts: boolean;
}

/** Nothing is left out. */
export const ALL_ARTICLES: ArticleFilter = {
  words: '',
  site: null,
  from: null,
  to: null,
  tag: null,
  conflicts: false,
};

/** Whether anything but words narrows a list. */
export function isNarrowed({ site, from, to, tag, conflicts }: ArticleFilter): boolean {
  return conflicts || [site, from, to, tag].some((one) => one !== null);
}

/** What narrows the list of stories; all of it must hold. */
export interface StoryFilter extends Pick<ArticleFilter, 'words' | 'from' | 'to'> {
  /** Only those in which figures conflict. */
  readonly conflicts: boolean;
}

/** What narrows the list of sources; all of it must hold. */
export interface SourceFilter {
  /** Each word must begin one of its names' words; empty for all. */
  readonly words: string;
  /** Null for everybody who is cited by name. */
  readonly kind: SourceKind | null;
}

/** A source in the library's list. */
export interface SourceLine {
  readonly sourceId: SourceId;
  readonly name: string;
  readonly kind: SourceKind;
  readonly articles: number;
  readonly figures: number;
  /** The one article that cites it, of a source that stays unnamed; else null. */
  readonly citedIn: ArticleHead | null;
}

/** A record that is this source under another full name. */
interface SourceMember {
  readonly sourceId: SourceId;
  readonly name: string;
  readonly articles: number;
}

/** One source, as all articles together tell of it. */
export interface SourceView extends Omit<SourceLine, 'citedIn'> {
  /** Names that articles call it by, the most usual first, without `name` itself. */
  readonly aliases: readonly string[];
  /** Bodies that it is said to speak for, the most usual first. */
  readonly affiliations: readonly string[];
  readonly members: readonly SourceMember[];
}

/** Why what articles call by several names, or one name in several articles, is taken for one source. */
export type MergeReason =
  /** Articles call it by the same name, in these spellings. */
  | {
      readonly kind: 'same-name';
      readonly sourceId: SourceId;
      readonly names: readonly string[];
      readonly articles: number;
    }
  /** An article says that one name (of `sourceId`) is short for the other, and no article says so of a third. */
  | {
      readonly kind: 'short-name';
      readonly sourceId: SourceId;
      readonly short: string;
      readonly fullId: SourceId;
      readonly full: string;
      readonly toldIn: ArticleHead | null;
    }
  /** The reader said so. */
  | {
      readonly kind: 'correction';
      readonly correctionId: string;
      readonly labels: readonly string[];
      readonly madeAt: number;
    };

/** What one article says that a source said. */
export interface SourceCited extends ArticleHead {
  /** Record by which that article cites it; null where it is the article's own: nobody bears that name elsewhere. */
  readonly record: SourceId | null;
  /** Office or rank as that article gives it; null where it gives none. */
  readonly role: string | null;
  /** A sentence that cites it, for an article that gives none of its words. */
  readonly sentence: string;
  /** What it said with who said it, in order of the text; empty where the article only names it. */
  readonly said: readonly string[];
}

/** How a source's figures stand to those of others, with the evidence. */
export interface SourceCompared {
  /** Its figures that were looked at: all of them, or the newest ones. */
  readonly figures: number;
  /** Whether older figures were left out. */
  readonly more: boolean;
  /** Cross-references with figures that are credited to somebody else, the newest first. */
  readonly views: readonly CrossReferenceView[];
}

/** Articles that tell one story, as a list shows it. */
export interface StoryLine {
  /** Key of its newest article: a story has none of its own. */
  readonly articleId: ArticleId;
  /** Headline of its newest article. */
  readonly title: string;
  readonly articles: number;
  readonly sites: readonly string[];
  /** Days of its oldest and newest article. */
  readonly from: string;
  readonly to: string;
  readonly relations: Readonly<Record<Relation, number>>;
}

/** A story with all that its articles report. */
export interface StoryView extends StoryLine {
  /** The oldest first. */
  readonly heads: readonly ArticleHead[];
  /** What they count, that with most reports first. */
  readonly threads: readonly StoryThread[];
}

/** One quantity, as the articles of a story report it in the course of time. */
export interface StoryThread {
  readonly id: string;
  /** The newest cross-reference between two of its reports: says what is counted. */
  readonly view: CrossReferenceView;
  /** Every report once, the oldest first. */
  readonly reports: readonly Evidence[];
}

/** An article whose text has changed, before and after. */
export interface RevisionView extends ArticleHead {
  /** Number of the reading that was replaced; 1 for the first. */
  readonly revision: number;
  readonly before: Reading;
  readonly after: Reading;
}

/** What an article said at one time. */
interface Reading {
  readonly title: string;
  readonly text: string;
  /** Milliseconds since the epoch. */
  readonly readAt: number;
}

/** A paragraph in which two readings of an article differ. */
export interface ChangedPassage {
  /** The earlier words are `only-here`, the later ones `only-there`. */
  readonly changes: readonly WordChange[];
  /** Whether a number is among the words that changed. */
  readonly numbers: boolean;
}

/** An article whose text has changed, with the passages in which it did. */
export interface RevisionChanges extends RevisionView {
  /** In order of the text. */
  readonly passages: readonly ChangedPassage[];
}
