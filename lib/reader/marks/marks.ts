import type { PageArticle } from '@/lib/page/read';
import type { Shown } from '../shown';

/** What paints the articles of one page. */
export interface Marks {
  /** Begins to show an article: nothing of it is painted yet. */
  show(article: PageArticle): Shown;
}

/** Makes what paints the articles of a page; resolves when it is known how much is to be painted. Ends with the signal. */
export type CreateMarks = (signal: AbortSignal) => Promise<Marks>;

/** Where the marks' script leaves word of itself, in the world of our scripts, which no page can look into. */
const MARKS: unique symbol = Symbol.for('ibid.marks');
/** Where a reader that waits for it leaves word. */
const AWAITED: unique symbol = Symbol.for('ibid.marks.awaited');
const world = globalThis as { [MARKS]?: CreateMarks; [AWAITED]?: (create: CreateMarks) => void };

/** Called by the marks' script: it can be used from now on. */
export function announceMarks(create: CreateMarks): void {
  world[MARKS] = create;
  world[AWAITED]?.(create);
}

/**
 * The marks' script, which the background brings into the page behind the reader: reading and painting are tasks of their
 * own (decision 33). One that an earlier version of ours left there is not taken.
 */
export async function awaitMarks(signal: AbortSignal): Promise<Marks> {
  delete world[MARKS];
  const create = await new Promise<CreateMarks>((resolve) => (world[AWAITED] = resolve));
  return create(signal);
}
