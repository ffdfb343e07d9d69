import { beforeEach, describe, expect, it } from 'vitest';
import type { Outline } from '@/lib/domain/outline';
import { readArticle } from '@/lib/background/read-article';
import type { ArticleContent } from '@/lib/domain/article';
import { articleIdOf } from '@/lib/store/keys';
import { crossReferencesOf } from '@/lib/store/queries/cross-references';
import { outlineOf } from '@/lib/store/queries/outline';
import { sourcesReadBefore } from '@/lib/store/queries/sources-read-before';
import type { Library } from '@/lib/store/schema';
import { article, emptyLibrary, finding, type Finds } from './library';

const TEXT = `The Varland Observatory said 43 people were killed in Varn.

A bridge had given way, the Varland Observatory said. Police counted 12 cars.`;

let library: Library;
let outline: Outline;

beforeEach(async () => {
  library = await emptyLibrary();
  const read = (content: ArticleContent, finds: Finds) =>
    readArticle(
      { library, analyse: () => finding(content.text, finds), now: () => Date.parse('2031-05-01') },
      content,
    );
  await read(article('first', '2031-04-15', 'The Varland Observatory counted 40 dead in Varn.'), {
    sources: [{ name: 'Varland Observatory' }],
    figures: [
      { phrase: '40', value: 40, place: 'Varn', day: '2031-04-14', words: 'bridge gave way river' },
    ],
  });
  await read(article('here', '2031-04-16', TEXT, 'Bridge gives way'), {
    sources: [{ name: 'Varland Observatory' }, { name: 'Police' }],
    figures: [
      {
        phrase: '43',
        value: 43,
        place: 'Varn',
        day: '2031-04-14',
        words: 'bridge gave way river',
        source: 0,
      },
      { phrase: '12', value: 12, measure: 'vehicles', source: 1 },
    ],
  });
  const id = await articleIdOf('https://harbour.example/here');
  await library.highlights.bulkPut([
    highlight('placed', id, TEXT.indexOf('A bridge')),
    highlight('orphan', id, null),
  ]);
  outline = await outlineOf(library, id, {
    crossReferences: await crossReferencesOf(library, id),
    sourcesReadBefore: await sourcesReadBefore(library, id),
  });
});

function highlight(id: string, articleId: string, start: number | null) {
  return {
    ...{ id, articleId, part: 'text' as const, meaning: 'claim', note: '', tags: [] },
    ...{ sourceId: null, figure: null, createdAt: 1, changedAt: 1 },
    span: start === null ? null : { start, end: start + 8 },
    quote: { exact: 'A bridge', prefix: '', suffix: '', start: 0 },
  };
}

describe('the outline of an article', () => {
  it('has its findings and highlights under their paragraphs, in reading order', () => {
    const found = outline.paragraphs.map(({ opening, entries }) => [
      opening.slice(0, 8),
      entries.map((entry) => (entry.kind === 'highlight' ? 'A bridge' : entry.phrase)),
    ]);
    expect(found).toEqual([
      ['The Varl', ['Varland Observatory', '43']],
      ['A bridge', ['A bridge', 'Police', '12']],
    ]);
  });

  it('says what others say of a figure, and who read of a source before', () => {
    const [first] = outline.paragraphs;
    expect(first?.entries).toMatchObject([
      { kind: 'source', name: 'Varland Observatory', readBefore: { articles: 1 } },
      { kind: 'figure', level: 'update', crossReferences: [{ there: { phrase: '40' } }] },
    ]);
  });

  it('keeps highlights whose words are gone apart', () => {
    expect(outline.orphans.map(({ id }) => id)).toEqual(['orphan']);
  });

  it('is empty where the article is not in the library', async () => {
    const known = { crossReferences: [], sourcesReadBefore: [] };
    expect(await outlineOf(library, 'nowhere', known)).toEqual({ paragraphs: [], orphans: [] });
  });
});
