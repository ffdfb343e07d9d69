import { send } from '@/lib/messaging/send';
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
const world = globalThis as { [MARKS]?: CreateMarks };

/** Called by the marks' script: it can be used from now on. */
export function announceMarks(create: CreateMarks): void {
  world[MARKS] = create;
}

/**
 * The marks' script, brought into the page by the background while that analyses the text: reading and painting are
 * tasks of their own (decision 33). Null where it cannot be had.
 */
export async function loadMarks(signal: AbortSignal): Promise<Marks | null> {
  const outcome = await send('marks.load', {});
  if (!outcome.ok || !outcome.value) return null;
  return (await world[MARKS]?.(signal)) ?? null;
}
