/** A passage that some reader marked, from whatever program's file: what becomes a highlight. */
export interface Noted {
  /** Key in its file, so that the same file imported twice gives one highlight. */
  readonly key: string;
  readonly url: string;
  /** Title of the page; empty where the file does not tell. */
  readonly title: string;
  /** Words of the passage, and what stood around them. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it stood, in code units; 0 where the file does not tell. */
  readonly start: number;
  readonly note: string;
  readonly tags: readonly string[];
  /** What it means, in the file's words; null where it does not tell. */
  readonly meaning: string | null;
  /** Milliseconds since the epoch; null where the file does not tell. */
  readonly createdAt: number | null;
  readonly changedAt: number | null;
}

/** What a file of notes holds. */
export interface NotedFile {
  readonly noted: readonly Noted[];
  /** Annotations that are none of a passage: notes on a whole page, replies, other media. */
  readonly refused: number;
}
