/** Milliseconds of every call, by what was asked. */
export interface Timings {
  readonly crossReferences: number[];
  readonly sources: number[];
  readonly counts: number[];
  readonly marks: number[];
  /** All that the popup asks, at once as it asks it. */
  readonly popup: number[];
}

/** What library-page.ts does in a page of the extension, on a library that grows from call to call. */
export interface LibraryBench {
  /** Imports so many more articles in batches; milliseconds for each on the average. */
  fill(count: number): Promise<number>;
  /** Reads so many more articles one by one, as from their pages, without the language; milliseconds of each. */
  read(count: number): Promise<number[]>;
  /** Asks what popup and page ask, for so many articles. */
  ask(count: number): Promise<Timings>;
  /** Bytes that the browser counts for it, and rows by table. */
  size(): Promise<{ readonly bytes: number; readonly rows: Readonly<Record<string, number>> }>;
}
