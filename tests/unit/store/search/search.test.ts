import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Library } from '@/lib/store/schema';
import { catchUp } from '@/lib/store/search/catch-up';
import { findArticles } from '@/lib/store/search/find-articles';
import { indexArticle, unindexArticle } from '@/lib/store/search/index-article';
import { readNumbers, writeNumbers } from '@/lib/store/search/numbers';
import { packed, unpacked } from '@/lib/store/search/postings';
import { bucketOf, wordsOf } from '@/lib/store/search/words';
import { emptyLibrary } from '../library';

describe('the words of a text', () => {
  it.each([
    ['Varland’s Käferstraße', ['varland', 'kaferstrasse']],
    ['1,800 jobs, 2.500 Stellen', ['1800', 'jobs', '2500', 'stellen']],
    ['a b cd', ['cd']],
  ])('%s', (text, words) => expect([...wordsOf(text)]).toEqual(words));
});

describe('packing', () => {
  it('gives numbers back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (numbers) => {
        expect([...readNumbers(writeNumbers(numbers))]).toEqual(numbers);
      }),
    );
  });

  it('gives postings back', () => {
    const postings = new Map([
      ['coast', [3, 4, 900]],
      ['council', [1, 70_000]],
    ]);
    expect(unpacked(packed(postings))).toEqual(postings);
  });
});

/** Puts an article in as saving does, as far as searching goes. */
async function add(library: Library, id: string, text: string): Promise<void> {
  const article = { id, title: '', site: '', byline: null, day: '2024-05-03' };
  await library.articles.put({ ...article } as never);
  await library.texts.put({ articleId: id, text });
  await indexArticle(library, { article, text, citations: [] });
}

async function remove(library: Library, id: string): Promise<void> {
  await unindexArticle(library, id);
  await library.articles.delete(id);
  await library.texts.delete(id);
}

async function found(library: Library, typed: string): Promise<string[] | null> {
  const numbers = await findArticles(library, typed);
  const rows = await library.searchedArticles.bulkGet(numbers ?? []);
  return numbers && rows.map((row) => row?.articleId ?? '');
}

const WORDS = ['ferry', 'ferries', 'coast', 'council', 'coastguard', 'toll', 'über', '1,800'];

describe('the index', () => {
  it('finds what a search through all texts finds, packed or not, whatever came and went', async () => {
    const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 });
    const change = fc.record({ id: fc.nat(150), text, gone: fc.boolean() });
    const typed = fc.array(fc.constantFrom('fer', 'co', 'coast', 'tol', 'ub', '18'), {
      maxLength: 2,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 200, size: 'max' }),
        fc.array(typed, { minLength: 1, maxLength: 4 }),
        fc.nat(20),
        async (changes, searches, rhythm) => {
          const library = await emptyLibrary();
          const texts = new Map<string, string>();
          for (const [at, one] of changes.entries()) {
            const id = `article-${String(one.id)}`;
            await remove(library, id);
            texts.delete(id);
            if (!one.gone) {
              await add(library, id, one.text.join(' '));
              texts.set(id, one.text.join(' '));
            }
            if (at % 40 === rhythm) await catchUp(library);
          }
          for (const search of searches) {
            const wanted = [...wordsOf(search.join(' '))];
            const expected = [...texts].filter(([, words]) =>
              wanted.every((word) => [...wordsOf(words)].some((one) => one.startsWith(word))),
            );
            const ids = await found(library, search.join(' '));
            if (wanted.length === 0) expect(ids).toBeNull();
            else expect(ids?.toSorted()).toEqual(expected.map(([id]) => id).toSorted());
          }
        },
      ),
      { numRuns: 6 },
    );
  });

  it('keeps no word of an article that is forgotten', async () => {
    const library = await emptyLibrary();
    for (let i = 0; i < 80; i++)
      await add(library, `a${String(i)}`, i === 7 ? 'xylophone' : 'coast');
    await library.meta.put({ key: 'articles', value: 80 });
    await catchUp(library);
    expect(await library.freshWords.count()).toBe(0);
    await remove(library, 'a7');
    const rows = await library.postings.toArray();
    expect(rows.some(({ words }) => words.includes('xylophone'))).toBe(false);
    expect(rows.map(({ bucket }) => bucket)).toContain(bucketOf('coast'));
  });

  it('takes in what came without it, and lets go of what went without it', async () => {
    const library = await emptyLibrary();
    await add(library, 'old', 'ferry');
    await library.articles.delete('old');
    await library.articles.put({
      id: 'new',
      title: 'Ferry sinks',
      site: '',
      byline: null,
    } as never);
    await library.texts.put({ articleId: 'new', text: 'ferry' });
    await library.articles.put({
      id: 'newer',
      title: 'Ferry found',
      site: '',
      byline: null,
    } as never);
    await library.texts.put({ articleId: 'newer', text: 'ferry' });
    await library.meta.put({ key: 'articles', value: 2 });
    await catchUp(library);
    expect((await found(library, 'ferry'))?.toSorted()).toEqual(['new', 'newer']);
  });
});
