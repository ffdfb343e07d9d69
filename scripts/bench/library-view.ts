import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { bundleForPage } from '../browsers/bundle';
import type { BrowserName } from '../browsers/find';
import { launch } from '../browsers/launch';
import { memoryDuring } from '../browsers/memory';
import type { Filled } from './library-view-page';

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
  /** Bytes of the whole library as a file, and of memory that all processes together took more while it was written. */
  readonly exported: number;
  readonly exportMemory: number | null;
}

/** So many that a twentieth of them is two. */
const LOADS = 40;
const SEARCHES = 60;
const FILLED_AT_ONCE = 1000;

/** How the library's page is measured. */
export interface LibraryViewRun {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Sizes of the library, rising. */
  readonly sizes: readonly number[];
  /** Folder of a profile that is kept, so that what it holds need not be filled in again; null: a fresh one. */
  readonly profile: string | null;
  /** Whether to fill the library only, and measure nothing. */
  readonly fill: boolean;
  readonly told: (line: string) => void;
}

/** Fills the library of a real browser and measures the page at every size, in rising order. */
export async function measureLibraryView(
  browser: BrowserName,
  { extension, sizes, profile, fill: fillOnly, told }: LibraryViewRun,
): Promise<readonly LibraryViewMeasured[]> {
  const driver = await launch(browser, {
    extension,
    headless: true,
    ...(profile ? { profile } : {}),
  });
  const filler = await driver.openExtensionPage('welcome.html');
  const bundle = await bundleForPage(join(import.meta.dirname, 'library-view-page.ts'));
  await filler.evaluate(bundle);
  const measured: LibraryViewMeasured[] = [];
  let held = 0;
  let words: readonly string[] = [];
  for (const articles of sizes) {
    for (let until = 0; held < articles;) {
      until = Math.min(until + FILLED_AT_ONCE, articles);
      const filled = await fill(filler, until);
      const { added } = filled;
      held = filled.held;
      words = filled.words.filter((word) => word.length > 2);
      if (added > 0)
        told(
          `${browser}: ${String(held)} articles; a save ${(filled.save / added).toFixed(1)} ms, packing ${(filled.pack / added).toFixed(2)} ms`,
        );
    }
    if (fillOnly) continue;
    const firstRows: number[] = [];
    const loader = await driver.openExtensionPage('welcome.html');
    for (let load = 0; load < LOADS; load++) firstRows.push(await loader.evaluate(loadRows));
    await loader.close();
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
    // In a page of its own: what filling left in the other one is cleared away at some moment.
    const writer = await driver.openExtensionPage('welcome.html');
    await writer.evaluate(bundle);
    let exported = 0;
    const exportMemory = await memoryDuring(driver.browser.process()?.pid ?? 0, async () => {
      exported = Number(await writer.evaluate('__write()'));
    });
    await writer.close();
    measured.push({
      browser,
      articles,
      firstRows,
      search,
      longTasks,
      bytesPerArticle: usage / held,
      exported,
      exportMemory,
    });
  }
  await driver.close();
  return measured;
}

/** As JSON: Firefox's own form of answers leaves out what lies deep. */
async function fill(page: Page, until: number): Promise<Filled> {
  const asked = `__fill(${String(until)}).then((one) => JSON.stringify(one))`;
  return JSON.parse(String(await page.evaluate(asked))) as Filled;
}

/**
 * Runs in another page of the extension: loads the library in a frame and gives when its first rows are there, in milliseconds of its
 * own clock. A driver that asks the page itself hears of them late: in Firefox by a tenth of a second or two.
 */
async function loadRows(): Promise<number> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%';
  frame.src = '/library.html';
  document.body.append(frame);
  while (!frame.contentDocument?.querySelector('main li a'))
    await new Promise((resolve) => requestAnimationFrame(resolve));
  const taken = frame.contentWindow?.performance.now() ?? NaN;
  frame.remove();
  return taken;
}

/** Runs in the page: waits for rows. */
async function rowsInSight(): Promise<void> {
  while (document.querySelector('main li a') === null)
    await new Promise((resolve) => requestAnimationFrame(resolve));
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
