import type { PageSettings } from '@/lib/domain/page-settings';
import type { PageArticle } from '@/lib/page/read';
import type { Shown } from '../shown';

/** What paints the articles of one page. */
export interface Marks {
  /** Begins to show an article: nothing of it is painted yet. */
  show(article: PageArticle): Shown;
  /** Paints by these settings from now on, the article that is shown too. */
  follow(settings: PageSettings): void;
}

/** Makes what paints the articles of a page. */
export type CreateMarks = () => Marks;

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
export async function awaitMarks(): Promise<Marks> {
  delete world[MARKS];
  const create = await new Promise<CreateMarks>((resolve) => (world[AWAITED] = resolve));
  return create();
}
