import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { bundleForPage } from '../browsers/bundle';
import type { BrowserName } from '../browsers/find';
import { launch } from '../browsers/launch';

/** The library's page over a library of one size. Times in milliseconds, each a list as measured. */
export interface LibraryViewMeasured {
  readonly browser: BrowserName;
  readonly articles: number;
  /** From the beginning of loading the page to the first rows in sight. */
  readonly firstRows: readonly number[];
  /** From a key to the rows of what is typed in sight. */
  readonly search: readonly number[];
  /** Tasks that blocked the page for more than 50 ms while the list was scrolled. */
  readonly longTasks: readonly number[];
  readonly bytesPerArticle: number;
}

const LOADS = 15;
const SEARCHES = 60;
const FILLED_AT_ONCE = 1000;

/** Fills the library of a real browser and measures the page at every size, in rising order. */
export async function measureLibraryView(
  browser: BrowserName,
  extension: string,
  sizes: readonly number[],
  told: (line: string) => void,
): Promise<readonly LibraryViewMeasured[]> {
  const driver = await launch(browser, { extension, headless: true });
  const filler = await driver.openExtensionPage('welcome.html');
  await filler.evaluate(await bundleForPage(join(import.meta.dirname, 'library-view-page.ts')));
  const measured: LibraryViewMeasured[] = [];
  let held = 0;
  let words: readonly string[] = [];
  for (const articles of sizes) {
    while (held < articles) {
      const count = Math.min(FILLED_AT_ONCE, articles - held);
      const filled = JSON.parse(
        String(
          await filler.evaluate(`__fill(${String(count)}).then((one) => JSON.stringify(one))`),
        ),
      ) as { words: string[]; save: number; pack: number };
      held += count;
      words = filled.words.filter((word) => word.length > 2);
      told(
        `${browser}: ${String(held)} articles; a save ${(filled.save / count).toFixed(1)} ms, packing ${(filled.pack / count).toFixed(2)} ms`,
      );
    }
    const firstRows: number[] = [];
    for (let load = 0; load < LOADS; load++) {
      const page = await driver.openExtensionPage('library.html');
      firstRows.push(await page.evaluate(rowsInSight));
      await page.close();
    }
    const page = await driver.openExtensionPage('library.html');
    await page.evaluate(rowsInSight);
    const search: number[] = [];
    for (let at = 0; at < SEARCHES; at++) {
      const word = words[Math.floor((at * words.length) / SEARCHES)] ?? 'the';
      // As typed: two letters, then more of the word, then a second word.
      for (const typed of [word.slice(0, 2), word.slice(0, 4), `${word} ${words[at] ?? ''}`])
        search.push(await page.evaluate(searchFor, typed));
    }
    await page.evaluate(searchFor, '');
    const longTasks = await scroll(page);
    const usage = Number(
      await page.evaluate(() => navigator.storage.estimate().then((one) => one.usage ?? 0)),
    );
    await page.close();
    measured.push({
      browser,
      articles,
      firstRows,
      search,
      longTasks,
      bytesPerArticle: usage / held,
    });
  }
  await driver.close();
  return measured;
}

/** Runs in the page: waits for rows and gives when they were there. */
async function rowsInSight(): Promise<number> {
  while (document.querySelector('main li a') === null)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  return performance.now();
}

/** Runs in the page: types words and gives how long it took until their rows were painted. */
async function searchFor(typed: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (field === null) throw new Error('There is no search field.');
  const start = performance.now();
  field.value = typed;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  while (document.querySelector('main [aria-busy="true"]') !== null)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  return performance.now() - start;
}

/** Scrolls through some thousand rows, a window a frame, and gives the long tasks meanwhile. */
async function scroll(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const tasks: number[] = [];
    const watched = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    });
    if (PerformanceObserver.supportedEntryTypes.includes('longtask'))
      watched.observe({ type: 'longtask' });
    const box = document.querySelector('main ul')?.parentElement;
    for (let step = 0; step < 300; step++) {
      box?.scrollBy(0, 400);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    watched.disconnect();
    return tasks;
  });
}
