import { join } from 'node:path';
import { TargetType, type Page, type WebWorker } from 'puppeteer-core';
import { bundleForPage } from '../browsers/bundle';
import type { BrowserName } from '../browsers/find';
import type { Driver, LaunchOptions } from '../browsers/driver';
import { launch } from '../browsers/launch';
import { buildExtension } from '../build-extension';
import { keptProfile } from './kept-profile';
import type { LibraryBench, Timings } from './library-bench';

/** Articles read one by one, and asked for, at every size. */
const MEASURED = 200;
/** Articles of one call to the page: a call may last three minutes. */
const AT_ONCE = 100;

/** A page of the extension's origin without scripts of ours: no other Dexie in it hears of what is saved. */
const BARE_PAGE = 'icon/128.png';

/** Where the library is used: a page, or Chromium's service worker. */
type Context = Pick<Page, 'evaluate'> | WebWorker;

/** Articles between two lines that tell how far filling has come. */
const TOLD = 1_000;

const SIZES = [1_000, 10_000] as const;
const LARGE = 100_000;

/** What of the library is measured. */
export interface LibraryOptions {
  /** Whether up to 100,000 articles. */
  readonly large: boolean;
  /** The only size, in profiles that are kept for the next time; null: all sizes in fresh ones. */
  readonly kept: number | null;
  /** Whether to fill the library only, and measure nothing. */
  readonly fill: boolean;
}

/** The library at rising sizes in some browsers, as Markdown. */
export async function libraryRows(
  browsers: readonly BrowserName[],
  { large, kept, fill }: LibraryOptions,
): Promise<readonly string[]> {
  const lines = [
    '## The library as it grows',
    '',
    `A synthetic library (scripts/synthetic). Importing: the mean of all articles up to there, in batches. Then ${MEASURED} articles are saved and matched one by one (without the language; in Chromium's service worker, in Firefox in a page), and what the popup and the page ask is asked for ${MEASURED}: median / 95 of 100, ms. Disk: what the browser counts for all it keeps.`,
    '',
    '| browser | articles | import, ms each | save and match | popup | marks | card | kB on disk each |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ];
  const sizes = kept !== null ? [kept] : large ? [...SIZES, LARGE] : SIZES;
  for (const browser of browsers) {
    const extension = await buildExtension(browser, 'demo');
    const profile = kept === null ? {} : { profile: keptProfile(`saving-${browser}`, kept) };
    lines.push(...(await measureLibrary(browser, { extension, ...profile }, sizes, fill)));
  }
  return lines;
}

/** Fills a library in a browser and measures it at every size, in rising order; only fills it with `fill`. */
async function measureLibrary(
  browser: BrowserName,
  where: Pick<LaunchOptions, 'extension' | 'profile'>,
  sizes: readonly number[],
  fill: boolean,
): Promise<readonly string[]> {
  const driver = await launch(browser, { ...where, headless: true });
  const code = await bundleForPage(join(import.meta.dirname, 'library-page.ts'));
  const saving = await background(driver);
  await saving.evaluate(code);
  const lines: string[] = [];
  let held = await ask(saving, 'resume');
  let [imported, spent] = [0, 0];
  for (const articles of sizes) {
    if (fill && held === 0) {
      await pour(saving, articles - MEASURED, browser);
      continue;
    }
    for (let missing = articles - MEASURED - held; missing > 0; missing -= AT_ONCE) {
      const count = Math.min(AT_ONCE, missing);
      const each = await ask(saving, 'fill', count);
      held += count;
      imported += count;
      spent += each * count;
      console.error(`${browser}: ${held} articles, ${each.toFixed(1)} ms each`);
    }
    if (fill) continue;
    const saved = await ask(saving, 'read', MEASURED);
    held += MEASURED;
    const { popup, marks, card } = await asked(driver, code);
    const kilobytes = ((await ask(saving, 'bytes')) / held / 1000).toFixed(1);
    const cells = [
      browser,
      articles,
      mean(spent, imported),
      spread(saved),
      spread(popup),
      spread(marks),
    ];
    lines.push(`| ${[...cells, spread(card), kilobytes].join(' | ')} |`);
    console.error(lines.at(-1));
  }
  await driver.close();
  return lines;
}

/**
 * Where articles are saved for the reader: Chromium's service worker, in which a save takes two thirds of what it takes in a page. Firefox
 * saves in a page that nobody sees; an empty one is like it.
 */
async function background(driver: Driver): Promise<Context> {
  if (driver.name === 'firefox') return driver.openExtensionPage(BARE_PAGE);
  const target = await driver.browser.waitForTarget(
    (one) => one.type() === TargetType.SERVICE_WORKER,
  );
  const worker = await target.worker();
  if (!worker) throw new Error('There is no service worker.');
  return worker;
}

/** What popup and page ask, in a page of its own, which is gone when the next articles are saved: it would hear of each. */
async function asked(driver: Driver, code: string): Promise<Timings> {
  const page = await driver.openExtensionPage(BARE_PAGE);
  await page.evaluate(code);
  await ask(page, 'resume');
  const timings = await ask(page, 'ask', MEASURED);
  await page.close();
  return timings;
}

/** Fills an empty library: writes all articles, then links them. */
async function pour(page: Context, articles: number, browser: BrowserName): Promise<void> {
  for (let written = 0; written < articles; written += AT_ONCE) {
    const each = await ask(page, 'write', Math.min(AT_ONCE, articles - written));
    if (written % TOLD === 0)
      console.error(`${browser}: ${written} written, ${each.toFixed(1)} ms each`);
  }
  for (let left = articles; left > 0;) {
    left = await ask(page, 'link', AT_ONCE);
    if (left % TOLD === 0) console.error(`${browser}: ${left} to be linked`);
  }
}

/** A dash where nothing was imported in this run. */
function mean(sum: number, count: number): string {
  return count === 0 ? '–' : (sum / count).toFixed(1);
}

/** Median and the time that 95 of 100 are below. */
function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const below = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(1);
  return `${below(0.5)} / ${below(0.95)}`;
}

/** As JSON: Firefox's own form of answers leaves out what lies deep. */
async function ask<Name extends keyof LibraryBench>(
  context: Context,
  name: Name,
  count = 0,
): Promise<Awaited<ReturnType<LibraryBench[Name]>>> {
  const asked = `globalThis.__bench.${name}(${count}).then((answer) => JSON.stringify(answer))`;
  return JSON.parse(String(await context.evaluate(asked))) as Awaited<
    ReturnType<LibraryBench[Name]>
  >;
}
