/** Milliseconds of every call, by what was asked. */
export interface Timings {
  /** All that the popup asks, at once as it asks it. */
  readonly popup: number[];
  /** The page's marks and its badge. */
  readonly marks: number[];
  /** The card of a mark. */
  readonly card: number[];
}

/** What library-page.ts does in a page of the extension or in its worker, on a library that grows from call to call. */
export interface LibraryBench {
  /** Goes on with the library of an earlier run in the same profile; how many articles it holds. To be called first. */
  resume(): Promise<number>;
  /** Imports so many more articles in batches; milliseconds for each on the average. */
  fill(count: number): Promise<number>;
  /** Writes so many more articles of a library that was empty at first, without their links; milliseconds for each. */
  write(count: number): Promise<number>;
  /** Links so many of those that were written; how many are left. To be called until none is. */
  link(count: number): Promise<number>;
  /** Reads so many more articles one by one, as from their pages, without the language; milliseconds of each. */
  read(count: number): Promise<number[]>;
  /** Asks what popup and page ask, for so many articles. */
  ask(count: number): Promise<Timings>;
  /** Bytes that the browser counts for all that it keeps of the extension. */
  bytes(): Promise<number>;
}
