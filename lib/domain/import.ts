/** Why something in a file is not taken. */
export type ImportFault =
  /** A line that is no JSON. */
  | 'broken'
  /** JSON, but not what it should be. */
  | 'invalid'
  /** A note on a whole page, a reply, or on something that is no text of the web. */
  | 'no-passage'
  /** A link of which an end is neither in the file nor in the library. */
  | 'no-ends'
  /** An article without text, or with more than any article has. */
  | 'no-text';

/** Why a whole file is not taken; nothing was changed then. */
export type ImportRefusal =
  /** No file that Ibid reads. */
  | 'not-ours'
  /** Written by a newer Ibid. */
  | 'newer'
  /** It ends before its end. */
  | 'truncated'
  /** There is nothing in it. */
  | 'empty'
  /** Longer than can be read at once; only Ibid's own files may be of any length. */
  | 'too-large';

/** What an import would do, and has done, with one sort of things. */
export interface ImportCount {
  readonly fresh: number;
  /** Already in the library, and the same there, or newer there. */
  readonly known: number;
  /** In the library with other words: an article stays as it is there, an older highlight is replaced. */
  readonly differing: number;
}

/** The sorts of things that an import brings. */
export const IMPORT_SORTS = ['articles', 'highlights', 'links', 'corrections'] as const;

/** One of {@link IMPORT_SORTS}. */
export type ImportSort = (typeof IMPORT_SORTS)[number];

/** How an import stands. */
export interface ImportState {
  /** Made where the reader begins it (a UUID). */
  readonly id: string;
  /** Name of the file or folder, for showing. */
  readonly name: string;
  /**
   * `staging`: the file comes in; `reviewed`: all of it is looked at, nothing is changed; `applying`: it is being taken over;
   * `done`; `taking-back`: what was taken over goes again; `refused`: see `refusal`.
   */
  readonly stage: 'staging' | 'reviewed' | 'applying' | 'done' | 'taking-back' | 'refused';
  readonly refusal: ImportRefusal | null;
  readonly counts: Readonly<Record<ImportSort, ImportCount>>;
  /** Things that are left out, by why. */
  readonly faults: Readonly<Partial<Record<ImportFault, number>>>;
  /** Things to take over, and how many of them are done. */
  readonly total: number;
  readonly done: number;
}
