/** Runs in a page of the extension: fills its own library. Bundled by library-view.ts. */
import { currentVersion } from '@/lib/background/analyser';
import { readingOf } from '@/lib/background/reading-of';
import { storyDay } from '@/lib/background/story-day';
import { articleCount } from '@/lib/store/article-count';
import { articleIdOf, hashOf } from '@/lib/store/keys';
import { openLibrary } from '@/lib/store/open-library';
import type { Reading } from '@/lib/store/reading';
import type { Library } from '@/lib/store/schema';
import { indexArticle } from '@/lib/store/search/index-article';
import { packAll } from '@/lib/store/search/pack-words';
import { writeExport } from '@/lib/ui/exchange-export';
import { syntheticLibrary } from '../synthetic/synthetic-library';

const SEED = 7;
/** Everything is read long after it was published, so that no date is taken for one in the future. */
const NOW = Date.UTC(2040, 0, 1);
const articles = syntheticLibrary(SEED);

/** How many of {@link articles} were taken out. */
let told = 0;
/** Words of those that were taken out last: what is then searched for. */
let words: string[] = [];

/** The articles that the library lacks, up to so many in all: a kept profile holds the first ones already. */
async function* readings(held: number, until: number): AsyncGenerator<Reading> {
  for (; told < until; told++) {
    const { content, analysis } = articles.next().value;
    if (told % 50 === 0)
      words = [...words.slice(-114), ...content.text.split(/\P{L}+/u).slice(0, 6)];
    if (told < held) continue;
    const id = await articleIdOf(content.canonicalUrl);
    const hash = await hashOf(content.title, content.text);
    const day = storyDay(content.published, NOW);
    yield readingOf(content, analysis, { id, hash, at: NOW, day, analysisVersion: null });
  }
}

/** What filling gives: how many articles there are now, and how many of them came, words to search for, and milliseconds spent on saving and on packing words. */
export interface Filled {
  readonly held: number;
  readonly added: number;
  readonly words: readonly string[];
  readonly save: number;
  readonly pack: number;
}

/** Adds what is missing to so many articles. */
async function fill(until: number): Promise<Filled> {
  const opened = await openLibrary();
  if (!opened.ok) throw new Error(`The library does not open: ${opened.why}`);
  const held = await articleCount(opened.library);
  const start = performance.now();
  const all: Reading[] = [];
  for await (const reading of readings(held, until)) all.push(reading);
  await put(opened.library, all);
  await noteAnalysed(opened.library);
  const saved = performance.now();
  await packAll(opened.library);
  const packed = performance.now();
  opened.library.close();
  const [save, pack] = [saved - start, packed - saved];
  return { held: held + all.length, added: all.length, words, save, pack };
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

/** They count as analysed by this version: else the background would do it, article by article, while the page is measured. */
async function noteAnalysed({ meta }: Library): Promise<void> {
  const version = (await currentVersion()) ?? '';
  await meta.put({ key: 'reanalysis', value: { version, after: null, done: 0, of: 0 } });
}

/** Writes the whole library as the export does; gives the size of the file in bytes. */
async function write(): Promise<number> {
  const signal = new AbortController().signal;
  const written = await writeExport('library', { meanings: {}, signal, onShare: () => undefined });
  if (!written?.ok) throw new Error('The library is not written.');
  return written.file.size;
}

Object.assign(globalThis, { __fill: fill, __write: write });
