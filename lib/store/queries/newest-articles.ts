import type { ArticleFilter } from '@/lib/domain/library-views';
import type { ArticleRow } from '../rows';
import type { Library } from '../schema';

/** Rows that are asked for at once: more than a window shows. */
const BATCH = 40;

/** All articles, the newest first, in batches. Each is one question for its rows: no cursor goes from one to the next. */
export async function* newestFirst(
  library: Library,
  { site, from, to }: Pick<ArticleFilter, 'site' | 'from' | 'to'>,
  count = BATCH,
): AsyncGenerator<ArticleRow[], void> {
  const first = from ?? '';
  let before = dayEnd(to);
  // Those of the last moment that are told already: the next batch begins with that very moment.
  let told: ReadonlySet<string> = new Set();
  for (;;) {
    const rows = await articlesWithin(library, site, first, before)
      .reverse()
      .limit(count + told.size)
      .toArray();
    const fresh = rows.filter(({ id }) => !told.has(id));
    if (fresh.length > 0) yield fresh;
    const last = rows.at(-1);
    if (!last || rows.length < count + told.size) return;
    before = last.day;
    told = new Set(rows.filter(({ day }) => day === before).map(({ id }) => id));
  }
}

/** Articles of a site, or of all, told at some time or between, both inclusive; in the order of time. */
export function articlesWithin(
  { articles }: Library,
  site: string | null,
  first: string,
  last: string,
): ReturnType<Library['articles']['limit']> {
  return site === null
    ? articles.where('day').between(first, last, true, true)
    : articles.where('[site+day]').between([site, first], [site, last], true, true);
}

/** Behind every time of a day. */
export function dayEnd(day: string | null): string {
  return day === null ? '\uffff' : `${day}T\uffff`;
}
