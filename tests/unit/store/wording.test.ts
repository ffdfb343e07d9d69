import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparing } from '@/lib/background/comparing';
import { readArticle } from '@/lib/background/read-article';
import type { Analysis } from '@/lib/domain/analysis';
import type { ArticleContent } from '@/lib/domain/article';
import { forgetArticle } from '@/lib/store/forget-article';
import { crossedIn } from '@/lib/store/queries/cross-references';
import { originOf } from '@/lib/store/queries/origins';
import { quotationsFound } from '@/lib/store/queries/library-quotations';
import { quotationsOf } from '@/lib/store/queries/quotations';
import { supportOf } from '@/lib/store/queries/support';
import type { Library } from '@/lib/store/schema';
import { AGENCY_REPORT, CUT_COPY, INDEPENDENT, REWRITE } from '../matching/wording/reports';
import { article, emptyLibrary, everything, finding, type Finds } from './library';

const NOW = Date.parse('2025-01-01T00:00:00Z');

const SAID = 'We saw a huge fire and ran for our lives as the roof of the market came down';
const TELLING: readonly ArticleContent[] = [
  of('Northern Wire', '2024-05-03', `${AGENCY_REPORT}\n\n“${SAID},” said Mara Holm.`),
  of('Harbour Times', '2024-05-03', `${CUT_COPY}\n\n“${SAID},” a trader said.`),
  of('Meridian Post', '2024-05-04', REWRITE),
  of('Coast Radio', '2024-05-05', `${INDEPENDENT}\n\n“${SAID.replace('huge ', '')}.”`),
  of('Valley News', '2024-05-05', 'Nothing of this. “Ran for our lives” is a song.'),
];

function of(site: string, day: string, text: string): ArticleContent {
  const url = `https://${site.toLowerCase().replace(' ', '-')}.example/ferry`;
  return { ...article('ferry', day, text), url, canonicalUrl: url, site };
}

async function read(library: Library, content: ArticleContent, finds: Finds = {}) {
  const analyse = (): Analysis => finding(content.text, finds);
  const result = await readArticle({ library, analyse, now: () => NOW }, content);
  return result.ok ? result.articleId : '';
}

async function readAll(library: Library, contents: readonly ArticleContent[]): Promise<string[]> {
  const ids: string[] = [];
  for (const content of contents) ids.push(await read(library, content));
  return ids;
}

describe('the same words', () => {
  it('are found from both ends, changed ones with what changed', async () => {
    const library = await emptyLibrary();
    const [first = '', second = '', , fourth = ''] = await readAll(library, TELLING);
    const here = await quotationsOf(library, first);
    expect(here.map(({ relation, there }) => [relation, there.site])).toEqual([
      ['changed', 'Coast Radio'],
      ['same', 'Harbour Times'],
    ]);
    expect(here[0]?.changes.find(({ kind }) => kind === 'only-here')?.text).toBe('huge ');
    const back = await quotationsOf(library, fourth);
    expect(back[0]?.changes.find(({ kind }) => kind === 'only-there')?.text).toBe('huge ');
    expect(await quotationsOf(library, second)).toHaveLength(2);
  });

  it.each([
    ['', ['Coast Radio', 'Coast Radio', 'Harbour Times']],
    ['huge', ['Coast Radio', 'Coast Radio', 'Harbour Times']],
    ['roof hug', ['Coast Radio', 'Coast Radio', 'Harbour Times']],
    ['trader', []],
    ['song', []],
  ])('are found once, by their own words, where “%s” is looked for', async (typed, sites) => {
    const library = await emptyLibrary();
    await readAll(library, TELLING);
    const found: string[] = [];
    for await (const { rows: views } of quotationsFound(library, typed))
      found.push(...views.map(({ there }) => there.site));
    expect(found.toSorted()).toEqual(sites);
  });

  it('in a thousand articles are linked with the nearest in time, whatever is forgotten', async () => {
    const days = Array.from({ length: 30 }, (_, i) => `2024-05-${String(i + 1).padStart(2, '0')}`);
    const contents = days.map((day) => of(`Paper ${day}`, day, `“${SAID},” said Mara Holm.`));
    const [all, without] = [await emptyLibrary(), await emptyLibrary()];
    const ids = await readAll(all, contents);
    await forgetArticle(all, ids[20] ?? '', comparing());
    await readAll(without, contents.toSpliced(20, 1).toReversed());
    expect((await everything(all))['quotationLinks']).toEqual(
      (await everything(without))['quotationLinks'],
    );
    expect((await quotationsOf(all, ids[29] ?? '')).length).toBe(20);
  });
});

describe('one origin', () => {
  it('holds copies and rewrites, not a report of its own', async () => {
    const library = await emptyLibrary();
    const ids = await readAll(library, TELLING);
    const origin = await originOf(library, ids[2] ?? '');
    expect(origin?.articles.map(({ site }) => site)).toEqual([
      'Northern Wire',
      'Harbour Times',
      'Meridian Post',
    ]);
    expect(await originOf(library, ids[3] ?? '')).toBeNull();
  });

  it('is named where the articles credit one agency', async () => {
    const library = await emptyLibrary();
    const ids = await readAll(library, [
      { ...of('Harbour Times', '2024-05-03', AGENCY_REPORT), byline: 'Reuters' },
      { ...of('Meridian Post', '2024-05-04', CUT_COPY), byline: 'Ada Lind and Reuters' },
    ]);
    expect((await originOf(library, ids[0] ?? ''))?.credited).toBe('Reuters');
  });

  it('counts once in what an agreement rests on, and a single source is said', async () => {
    const library = await emptyLibrary();
    const event = { day: '2024-05-03', place: 'Lundmere', words: 'ferry pier harbour fog' };
    const finds = (source: number | undefined): Finds => ({
      sources: [{ name: 'Harbour Watch', as: 'Stavold' }],
      figures: [
        { phrase: '112', value: 14, ...event, ...(source === undefined ? {} : { source }) },
      ],
    });
    const [first, second] = [TELLING[0]!, TELLING[1]!];
    const third = of('Coast Radio', '2024-05-04', `112 were told. Stavold. ${INDEPENDENT}`);
    const id = await read(library, first, finds(0));
    await read(library, second, finds(0));
    await read(library, third, finds(0));
    const support = await supportOf(library, await crossedIn(library, id));
    expect([...support.values()]).toEqual([{ articles: 3, origins: 2, source: 'Harbour Watch' }]);
  });
});

it('does not depend on the order of reading, and forgetting leaves no trace', async () => {
  const order = fc.shuffledSubarray([...TELLING.keys()], { minLength: TELLING.length });
  const expected = await emptyLibrary();
  await readAll(expected, TELLING.slice(0, 4));
  await fc.assert(
    fc.asyncProperty(order, async (places) => {
      const library = await emptyLibrary();
      const ids = new Map<number, string>();
      for (const i of places) ids.set(i, await read(library, TELLING[i]!));
      await forgetArticle(library, ids.get(4) ?? '', comparing());
      expect(await everything(library)).toEqual(await everything(expected));
    }),
    { numRuns: 8 },
  );
});
