/** The library's list of sources: each once, the most cited first, however many there are. */
import { beforeAll, expect, it } from 'vitest';
import { readArticle } from '@/lib/background/read-article';
import type { SourceLine } from '@/lib/domain/library-views';
import type { SourceKind } from '@/lib/domain/source';
import { sourcesFound } from '@/lib/store/queries/library-sources';
import type { Library } from '@/lib/store/schema';
import { article, emptyLibrary, finding } from './library';

const MANY = 1100;
const SCROLLED = 180;

let library: Library;

/** Every source is called "Mar" something, every hundredth "Marit", which are outlets; a few are cited often, all others once. */
beforeAll(async () => {
  library = await emptyLibrary();
  const rows = Array.from({ length: MANY }, (_, i) => {
    const name = `${i % 100 === 0 ? 'Marit' : 'Mara'} Holm ${String(i)}`;
    const words = name.toLowerCase().split(' ');
    const counts = { articles: i < 10 ? 20 - i : 1, figures: 0 };
    const own = { id: `source ${String(i)}`, aliasKeys: [], aliases: {}, affiliations: {}, words };
    return {
      ...own,
      ...counts,
      names: { [name]: 1 },
      kinds: { [i % 100 === 0 ? 'outlet' : 'person']: 1 },
    };
  });
  await library.sources.bulkPut(rows as never);
});

/** The first of them, as far as a reader may scroll. */
async function found(words: string, kind: SourceKind | null = null): Promise<SourceLine[]> {
  const lines: SourceLine[] = [];
  for await (const { rows } of sourcesFound(library, { words, kind })) {
    lines.push(...rows);
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

it.each<[SourceKind, string, number]>([
  ['person', '', SCROLLED],
  ['outlet', '', MANY / 100],
  ['outlet', 'marit 700', 1],
  ['outlet', 'mara', 0],
  ['document', '', 0],
])('are narrowed to a kind: %s', async (kind, typed, count) => {
  const lines = await found(typed, kind);
  expect(lines).toHaveLength(count);
  for (const line of lines) expect(line.kind).toBe(kind);
});

it('who stays unnamed is told only when asked for, once for each article, the newest first', async () => {
  library = await emptyLibrary();
  const text = 'A senior official and Mara Holm spoke of the ferry. A diver agreed.';
  const sources = [
    { name: 'a senior official', as: 'A senior official', kind: 'anonymous' as const },
    { name: 'Mara Holm', kind: 'person' as const },
    { name: 'a diver', as: 'A diver', kind: 'anonymous' as const },
  ];
  const now = () => Date.parse('2025-02-01T00:00:00Z');
  for (const day of ['2025-01-02', '2025-01-01'])
    await readArticle(
      { library, analyse: () => finding(text, { sources }), now },
      article(day, day, text),
    );
  const told = (lines: SourceLine[]) => lines.map(({ name, citedIn }) => [name, citedIn?.day]);
  expect(told(await found(''))).toEqual([['Mara Holm', undefined]]);
  expect(told(await found('', 'anonymous'))).toEqual([
    ['a senior official', '2025-01-02'],
    ['a diver', '2025-01-02'],
    ['a senior official', '2025-01-01'],
    ['a diver', '2025-01-01'],
  ]);
  expect(told(await found('offic', 'anonymous'))).toEqual([
    ['a senior official', '2025-01-02'],
    ['a senior official', '2025-01-01'],
  ]);
  expect(await found('ferry', 'anonymous')).toEqual([]);
});

it('where nobody stays unnamed no article is looked through for it, nor for one with another name', async () => {
  const text = 'Mara Holm spoke of the ferry.';
  const sources = [{ name: 'Mara Holm', kind: 'person' as const }];
  const now = () => Date.parse('2025-02-01T00:00:00Z');
  library = await emptyLibrary();
  for (const day of ['2025-01-02', '2025-01-01'])
    await readArticle(
      { library, analyse: () => finding(text, { sources }), now },
      article(day, day, text),
    );
  for (const words of ['', 'mara', 'ferry'])
    for await (const { rows, looked } of sourcesFound(library, { words, kind: 'anonymous' }))
      expect([rows.length, looked]).toEqual([0, 0]);
});
