/** The library's list counts the conflicts of an article as its popup does: by figure, a repeated one once. */
import { expect, it } from 'vitest';
import { readArticle } from '@/lib/background/read-article';
import { unpackLinks } from '@/lib/store/pack-links';
import { conflictCounts } from '@/lib/store/queries/conflict-counts';
import { countsOf } from '@/lib/store/queries/counts';
import type { Library } from '@/lib/store/schema';
import { firstArticles } from '../../../scripts/synthetic/synthetic-library';
import { emptyLibrary } from './library';

const NOW = Date.parse('2040-01-01T00:00:00Z');

async function pairsInConflict(library: Library, id: string): Promise<number> {
  const rows = await library.linked.where('conflicting').equals(id).toArray();
  return rows.flatMap(unpackLinks).filter(({ relation }) => relation === 'conflict').length;
}

it('gives the number that the popup gives, which is not the number of pairs', async () => {
  const library = await emptyLibrary();
  for (const { content, analysis } of firstArticles(5, 30))
    await readArticle({ library, analyse: () => analysis, now: () => NOW }, content);
  const ids = (await library.articles.toArray()).map(({ id }) => id);
  const counts = await conflictCounts(library, ids);
  let fewer = 0;
  for (const id of ids) {
    expect(counts.get(id)).toBe((await countsOf(library, id)).conflict);
    if ((counts.get(id) ?? 0) < (await pairsInConflict(library, id))) fewer += 1;
  }
  expect(fewer).toBeGreaterThan(0);
});
