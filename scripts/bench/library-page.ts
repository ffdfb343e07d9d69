/** Runs in a page of the extension or in its service worker: fills a library and measures it. Bundled by library.ts. */
import { rulebook } from '@/lib/background/rulebook';
import { readArticle, type ReadArticleContext } from '@/lib/background/read-article';
import { readingOf } from '@/lib/background/reading-of';
import { storyDay } from '@/lib/background/story-day';
import type { ArticleId } from '@/lib/domain/article';
import { articleIdOf, hashOf } from '@/lib/store/keys';
import { readInOne } from '@/lib/store/read-in-one';
import { openLibrary } from '@/lib/store/open-library';
import { cardOf } from '@/lib/store/queries/card';
import { countsOf } from '@/lib/store/queries/counts';
import { marksOf } from '@/lib/store/queries/marks';
import type { Reading } from '@/lib/store/reading';
import { saveArticles } from '@/lib/store/save-articles';
import type { Library } from '@/lib/store/schema';
import { askAtOnce } from '@/lib/ui/library-article';
import { LibraryFiller } from '../synthetic/fill-library';
import { syntheticLibrary, type SyntheticArticle } from '../synthetic/synthetic-library';
import type { LibraryBench, Timings } from './library-bench';

const SEED = 7;
/** Everything is read long after it was published, so that no date is taken for one in the future. */
const NOW = Date.UTC(2040, 0, 1);

let library: Library | null = null;
let filler: LibraryFiller | null = null;
const ids: ArticleId[] = [];
const articles = syntheticLibrary(SEED);

/** A library of its own, apart from that of the extension. */
async function opened(): Promise<Library> {
  if (library) return library;
  const result = await openLibrary({ name: 'ibid-bench' });
  if (!result.ok) throw new Error(`The library does not open: ${result.why}`);
  return (library = result.library);
}

async function* readings(count: number): AsyncGenerator<Reading> {
  for (let i = 0; i < count; i++) {
    const { content, analysis } = articles.next().value;
    const id = await articleIdOf(content.canonicalUrl);
    const hash = await hashOf(content.title, content.text);
    ids.push(id);
    const day = storyDay(content.published, NOW);
    yield readingOf(content, analysis, { id, hash, at: NOW, day, analysisVersion: null });
  }
}

function contextFor(into: Library, { analysis }: SyntheticArticle): ReadArticleContext {
  return { library: into, analyse: () => analysis, now: () => NOW };
}

async function timed(times: number[], work: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  await work();
  times.push(performance.now() - start);
}

const bench: LibraryBench = {
  resume: async () => {
    const held = await (await opened()).articles.count();
    for (let i = 0; i < held; i++)
      ids.push(await articleIdOf(articles.next().value.content.canonicalUrl));
    return held;
  },

  fill: async (count) => {
    const into = await opened();
    const start = performance.now();
    await saveArticles(into, readings(count), rulebook());
    return (performance.now() - start) / count;
  },

  write: async (count) => {
    filler ??= new LibraryFiller(await opened(), rulebook().comparing);
    const start = performance.now();
    const all: Reading[] = [];
    for await (const reading of readings(count)) all.push(reading);
    await filler.add(all);
    return (performance.now() - start) / count;
  },

  link: async (count) => (await filler?.link(count)) ?? 0,

  read: async (count) => {
    const into = await opened();
    const times: number[] = [];
    for (let i = 0; i < count; i++) {
      const article = articles.next().value;
      await timed(times, async () => {
        const result = await readArticle(contextFor(into, article), article.content);
        if (!result.ok) throw new Error(`Not saved: ${result.why}`);
        ids.push(result.articleId);
      });
    }
    return times;
  },

  ask: async (count) => {
    const of = await opened();
    const timings: Timings = { popup: [], marks: [], card: [] };
    for (let i = 0; i < count; i++) {
      // Half of them are new, half of any age.
      const at = i % 2 === 0 ? ids.length - 1 - i : Math.floor((ids.length * i) / count);
      const id = ids[at]!;
      await timed(timings.popup, () => askAtOnce(of, id));
      await timed(timings.marks, () =>
        readInOne(of, () => Promise.all([countsOf(of, id), marksOf(of, id)])),
      );
      const mark = (await marksOf(of, id)).at(i % 7);
      if (mark) await timed(timings.card, () => readInOne(of, () => cardOf(of, mark.id)));
    }
    return timings;
  },

  bytes: async () => (await navigator.storage.estimate()).usage ?? 0,
};

(globalThis as { __bench?: LibraryBench }).__bench = bench;
