import { expect, it } from 'vitest';
import type { Analysis } from '@/lib/domain/analysis';
import { linksOfLibrary, readIntoLibrary } from '../../../scripts/crossref-articles';
import { resolvedLines } from '../../../scripts/crossref-sources';
import type { FileArticle } from '../../../scripts/read-articles-file';
import { finding, type Finds } from '../store/library';

const EVENT = { day: '2021-03-02', place: 'Brenholt', words: 'bomb fish stall' };

function told(id: string, published: string | null, text: string): FileArticle {
  return { id, published, text, title: '', outlet: 'Harbour Times', url: null };
}

const ARTICLES = [
  told('later', '2021-03-03', 'It is 19 now, says HW. Again: 19 dead.'),
  told('first', '2021-03-02', 'At first 12 died, the Harbour Watch (HW) said.'),
];
const FOUND: Readonly<Record<string, Finds>> = {
  later: {
    sources: [{ name: 'HW' }],
    figures: [
      { phrase: '19', value: 19, source: 0, ...EVENT },
      { phrase: '19 dead', value: 19, ...EVENT },
    ],
  },
  first: {
    sources: [{ name: 'Harbour Watch', aliases: ['HW'] }],
    figures: [{ phrase: '12', value: 12, source: 0, ...EVENT }],
  },
};

function analyse({ text }: { readonly text: string }): Analysis {
  const article = ARTICLES.find((each) => each.text === text);
  return finding(text, FOUND[article?.id ?? ''] ?? {});
}

const FIRST = ['first', 9];
const LATER = ['later', 6];
const AGAIN = ['later', 30];

it('prints every pair of passages once, the earlier article first', async () => {
  const read = await readIntoLibrary(ARTICLES, { analyse, within: false });
  expect(await linksOfLibrary(read, false)).toEqual([
    { a: FIRST, b: LATER, relation: 'update' },
    { a: FIRST, b: AGAIN, relation: 'update' },
  ]);
});

it('prints repeats inside an article only when asked', async () => {
  const read = await readIntoLibrary(ARTICLES, { analyse, within: true });
  expect(await linksOfLibrary(read, true)).toContainEqual({
    a: LATER,
    b: AGAIN,
    relation: 'agree',
  });
});

it('prints sources by the name under which the library knows them', async () => {
  const read = await readIntoLibrary(ARTICLES, { analyse, within: false });
  const analyses = new Map(ARTICLES.map(({ text }) => [text, analyse({ text })]));
  const lines = await resolvedLines(read, ARTICLES, analyses);
  expect(lines.map(({ id, sources }) => [id, sources.map(({ name }) => name)])).toEqual([
    ['later', ['Harbour Watch']],
    ['first', ['Harbour Watch']],
  ]);
});

it('reads two lines that tell the same story as two articles, and one without words as none', async () => {
  const twice = [told('x', null, 'The same.'), told('y', null, 'The same.'), told('z', null, ' ')];
  const read = await readIntoLibrary(twice, { analyse, within: false });
  expect([...read.articles.values()].map(({ id }) => id)).toEqual(['x', 'y']);
});
