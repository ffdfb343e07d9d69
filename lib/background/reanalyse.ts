import { saveRuled } from '@/lib/store/corrections/save-ruled';
import { storeFailure } from '@/lib/store/failure';
import { nextOutdated, reanalysed } from '@/lib/store/reanalysis';
import type { Reading } from '@/lib/store/reading';
import type { ArticleRow } from '@/lib/store/rows';
import type { Library } from '@/lib/store/schema';
import { analyser, currentVersion, type Analyser } from './analyser';
import { readingsOver } from './in-progress';
import { openedLibrary } from './library';
import { readingOf } from './reading-of';
import { report } from './report';
import { rulebook } from './rulebook';
import { storyPosts } from './story-day';

/** Between two articles there is a pause as long as an article took, and at least this, milliseconds: reading comes first. */
const LEAST_PAUSE = 20;

/**
 * Analyses articles of earlier versions anew, from their stored words: one at a time, with pauses, for as long as the
 * worker lives. The next worker goes on where this one stopped. What the reader corrected stays corrected.
 */
export async function reanalyse(): Promise<void> {
  const version = await currentVersion();
  const opened = version === null ? null : await openedLibrary();
  if (!opened?.ok || version === null) return;
  for (;;) {
    await readingsOver();
    const began = performance.now();
    try {
      const row = await nextOutdated(opened.library, version);
      if (!row) return;
      await reanalyseArticle(opened.library, row, await analyser());
    } catch (error) {
      // What is wrong with the store is told where somebody reads; the next worker tries again.
      if (storeFailure(error) === null) throw error;
      return;
    }
    const took = performance.now() - began;
    await new Promise((resolve) => setTimeout(resolve, Math.max(LEAST_PAUSE, took)));
  }
}

/** Analyses one article of the library anew. It may have changed or gone since `row` was read. */
async function reanalyseArticle(
  library: Library,
  row: ArticleRow,
  { analyse, version }: Analyser,
): Promise<void> {
  if (version === null) return;
  const { id, hash } = row;
  const reading = await readAgain(library, row, analyse, version);
  await library.transaction('rw', library.tables, async () => {
    const now = await library.articles.get(id);
    if (reading && now?.hash === hash) await saveRuled(library, reading, rulebook());
    await reanalysed(library, version, id);
  });
}

/** What analysis finds now in the stored words; null where there are none, or where it fails: then the old findings stay. */
async function readAgain(
  library: Library,
  row: ArticleRow,
  analyse: Analyser['analyse'],
  analysisVersion: string,
): Promise<Reading | null> {
  const { id, hash, day, title, language, site, readAt } = row;
  const stored = await library.texts.get(id);
  if (!stored) return null;
  const { text } = stored;
  try {
    const posts = storyPosts(row, readAt);
    const analysis = analyse({ title, text, language, published: day, posts, outlet: site });
    const occasion = { id, hash, at: readAt, day, posts, analysisVersion };
    return readingOf({ ...row, text }, analysis, occasion);
  } catch (error) {
    await report(error);
    return null;
  }
}
