/** The library's list of sources: each once, the most cited first, however many there are. */
import { beforeAll, expect, it } from 'vitest';
import { sourcesFound } from '@/lib/store/queries/library-sources';
import type { Library } from '@/lib/store/schema';
import { emptyLibrary } from './library';

const MANY = 1100;
const SCROLLED = 180;

let library: Library;

/** Every source is called "Mar" something, every hundredth "Marit"; a few are cited often, all others once. */
beforeAll(async () => {
  library = await emptyLibrary();
  const rows = Array.from({ length: MANY }, (_, i) => {
    const name = `${i % 100 === 0 ? 'Marit' : 'Mara'} Holm ${String(i)}`;
    const words = name.toLowerCase().split(' ');
    const counts = { articles: i < 10 ? 20 - i : 1, figures: 0 };
    const own = { id: `source ${String(i)}`, aliasKeys: [], aliases: {}, affiliations: {}, words };
    return { ...own, ...counts, names: { [name]: 1 }, kinds: { person: 1 } };
  });
  await library.sources.bulkPut(rows as never);
});

/** The first of them, as far as a reader may scroll. */
async function found(typed: string): Promise<{ name: string; articles: number }[]> {
  const lines: { name: string; articles: number }[] = [];
  for await (const batch of sourcesFound(library, typed)) {
    lines.push(...batch);
    if (lines.length >= SCROLLED) break;
  }
  return lines.slice(0, SCROLLED);
}

it.each([
  ['', SCROLLED],
  ['mar', SCROLLED],
  ['marit', MANY / 100],
  ['marit 700', 1],
  ['nobody', 0],
])('“%s” gives each that is called so, once, the most cited first', async (typed, count) => {
  const lines = await found(typed);
  expect(new Set(lines.map(({ name }) => name)).size).toBe(count);
  expect(lines).toHaveLength(count);
  const cited = lines.map(({ articles }) => articles);
  expect(cited).toEqual(cited.toSorted((x, y) => y - x));
});
