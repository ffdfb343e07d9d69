import type { Post } from './posts';

/** Key of an article: the same for every address under which the same story is read. */
export type ArticleId = string;

/** One story as it was read from a page, before anything is known of it. */
export interface ArticleContent {
  /** Address it was read at, without its fragment. */
  readonly url: string;
  /** Address the publisher declares as the story's own; equals `url` where none is declared. */
  readonly canonicalUrl: string;
  /** The outlet's name as a reader knows it ("Harbour Times"); the host name where none is declared. */
  readonly site: string;
  /** Headline, plain text. Empty where the page has none. */
  readonly title: string;
  /** Author names as printed, without "By"; null where none is given. */
  readonly byline: string | null;
  /** When it was published: ISO 8601 date or date-time with zone; null where the page does not say. */
  readonly published: string | null;
  /** Language as BCP 47 ("en", "de-AT"); null where unknown. */
  readonly language: string | null;
  /** Body as plain text, blocks joined by a blank line. All offsets of findings count in it. */
  readonly text: string;
  /** The posts of a live blog, in order of the text; left out where the text has one time. */
  readonly posts?: readonly Post[];
}

/** An article as the library keeps it. */
export interface Article extends ArticleContent {
  readonly id: ArticleId;
  /** SHA-256 of title and text, hex: equal hashes are the same reading. */
  readonly hash: string;
  /** When the reader first opened it, milliseconds since the epoch. */
  readonly firstReadAt: number;
  /** When the current text was read, milliseconds since the epoch. */
  readonly readAt: number;
  /** 1 for the first reading, one more for every revision. */
  readonly revision: number;
  /** Day the story is from, for ordering: `published`, else the day it was first read. ISO date or date-time. */
  readonly day: string;
}
