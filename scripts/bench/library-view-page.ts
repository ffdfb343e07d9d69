/** Runs in a page of the extension: fills its own library. Bundled by library-view.ts. */
import { readingOf } from '@/lib/background/reading-of';
import { storyDay } from '@/lib/background/story-day';
import { articleIdOf, hashOf } from '@/lib/store/keys';
import { openLibrary } from '@/lib/store/open-library';
import type { Reading } from '@/lib/store/reading';
import type { Library } from '@/lib/store/schema';
import { indexArticle } from '@/lib/store/search/index-article';
import { packAll } from '@/lib/store/search/pack-words';
import { syntheticLibrary } from '../synthetic/synthetic-library';

const SEED = 7;
/** Everything is read long after it was published, so that no date is taken for one in the future. */
const NOW = Date.UTC(2040, 0, 1);
const articles = syntheticLibrary(SEED);

/** Words that stand in what was filled in last: what is then searched for. */
const words: string[] = [];

async function* readings(count: number): AsyncGenerator<Reading> {
  for (let i = 0; i < count; i++) {
    const { content, analysis } = articles.next().value;
    const id = await articleIdOf(content.canonicalUrl);
    const hash = await hashOf(content.title, content.text);
    if (i % 50 === 0) words.push(...content.text.split(/\P{L}+/u).slice(0, 6));
    const day = storyDay(content.published, NOW);
    yield readingOf(content, analysis, { id, hash, at: NOW, day, analysisVersion: null });
  }
}

/** Adds so many articles; gives words to search for, and milliseconds spent on saving and on packing words. */
async function fill(count: number): Promise<{ words: string[]; save: number; pack: number }> {
  const opened = await openLibrary();
  if (!opened.ok) throw new Error(`The library does not open: ${opened.why}`);
  const start = performance.now();
  const all: Reading[] = [];
  for await (const reading of readings(count)) all.push(reading);
  await put(opened.library, all);
  const saved = performance.now();
  await packAll(opened.library);
  const packed = performance.now();
  opened.library.close();
  return { words: words.splice(0), save: saved - start, pack: packed - saved };
}

/**
 * Writes what the page shows of articles and finds them by. Without cross-references: making them is measured apart, and
 * takes most of the time of filling.
 */
async function put(library: Library, all: readonly Reading[]): Promise<void> {
  const { articles: heads, texts, citations, meta, searchedArticles, freshWords } = library;
  const held = await heads.count();
  const tables = [heads, texts, citations, meta, searchedArticles, freshWords];
  await library.transaction('rw', tables, async () => {
    await heads.bulkPut(all.map(({ article }) => article));
    await texts.bulkPut(all.map(({ article, text }) => ({ articleId: article.id, text })));
    await citations.bulkPut(all.flatMap((reading) => reading.citations));
    for (const reading of all) await indexArticle(library, reading);
    await meta.put({ key: 'articles', value: held + all.length });
  });
}

(globalThis as { __fill?: typeof fill }).__fill = fill;
