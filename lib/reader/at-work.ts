/** A reader that is at work in this page. */
export interface AtWork {
  /** Reads the page anew; false where it can no longer: it has ended, or its extension was updated. */
  readonly readAgain: () => boolean;
}

/** Where a reader leaves word of itself, in the world of our scripts, which no page can look into. */
const AT_WORK: unique symbol = Symbol.for('ibid.reader');
const world = globalThis as { [AT_WORK]?: AtWork };

/** The reader that was injected before, if it still works. */
export function readerBefore(): AtWork | null {
  return world[AT_WORK] ?? null;
}

/** Leaves word of this reader until `signal` aborts. */
export function announce(reader: AtWork, signal: AbortSignal): void {
  world[AT_WORK] = reader;
  signal.addEventListener('abort', () => {
    if (world[AT_WORK] === reader) delete world[AT_WORK];
  });
}
