import type { Part, Span } from './span';

/** What sort of body is cited. `anonymous` is anyone the article does not name ("a senior official"). */
export type SourceKind =
  'person' | 'organization' | 'government' | 'outlet' | 'document' | 'anonymous';

/** Key of a source's record in the library. */
export type SourceId = string;

/** A span that names a source, or stands for one. */
export interface Mention extends Span {
  readonly part: Part;
  /**
   * `name`: the source's name or a short form of it ("the Observatory", "Zakharova", "SOHR");
   * `nominal`: a common noun or pronoun that stands for it ("the monitor", "she").
   */
  readonly form: 'name' | 'nominal';
}

/** A source as one article cites it: all that the article says of who it is. */
export interface CitedSource {
  /** Canonical name: the fullest and most usual one ("Syrian Observatory for Human Rights"). */
  readonly name: string;
  readonly kind: SourceKind;
  /** Other forms of the name that the article or our tables give ("SOHR"), without `name` itself. */
  readonly aliases: readonly string[];
  /** Office, rank or role as written ("spokesperson"); for anonymous sources their description; else null. */
  readonly role: string | null;
  /** Canonical name of the body it speaks for ("Russian Foreign Ministry"); else null. */
  readonly affiliation: string | null;
  /** In order of the text. Empty for somebody whose thoughts or wishes are told but who is never cited. */
  readonly mentions: readonly Mention[];
}
