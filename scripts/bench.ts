/**
 * `npm run bench`: what Ibid weighs, and what a page and a growing library pay for it, into docs/benchmarks.md. `npm run bench --
 * page language` measures only some sections (see {@link SECTIONS}) and prints them; `--large` goes up to 100,000 articles.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { isPainted } from './browsers/painted';
import { startServer } from '../tests/newsroom/server';
import { newsroomPages } from '../tests/newsroom/site';
import { languageRows } from './bench/language';
import { libraryRows } from './bench/library';
import { libraryViewRows } from './bench/library-view-rows';
import { costOf, type MainThreadCost } from './bench/main-thread';
import { LONG_PAGE, PAGES, type MeasuredPage } from './bench/pages';
import { sizesOf } from './bench/sizes';
import { launch } from './browsers/launch';
import { buildExtension } from './build-extension';

/** Runs of every page; the one in the middle counts. */
const RUNS = 7;

/** When spot has looked at a page for the last time, milliseconds after it was opened. */
const LAST_LOOK = 8_500;

async function sizes(): Promise<readonly string[]> {
  const lines = ['## Bundles', '', '| file | minified, kB | gzip, kB |', '| --- | ---: | ---: |'];
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
  for (const { file, bytes, gzip } of sizesOf(await buildExtension('chromium', 'store')))
    lines.push(`| ${file} | ${kilobytes(bytes)} | ${kilobytes(gzip)} |`);
  return lines;
}

async function mainThread(): Promise<readonly string[]> {
  const extension = await buildExtension('chromium', 'demo');
  const server = await startServer([...newsroomPages(), LONG_PAGE]);
  const driver = await launch('chromium', { extension, headless: true });
  const [{ id } = { id: '' }] = [...(await driver.browser.extensions()).values()];
  const measure = async ({ host, path, article }: MeasuredPage): Promise<MainThreadCost> => {
    const page = await driver.browser.newPage();
    const cost = await costOf(page, id, async () => {
      await page.goto(server.urlOf(host, path));
      if (article) await page.waitForFunction(isPainted);
      else await page.waitForFunction((end) => performance.now() > end, {}, LAST_LOOK);
    });
    await page.close();
    return cost;
  };
  const lines = [
    '## What the page pays',
    '',
    `Thread time of our scripts on the page's main thread, from navigation until the marks are painted; the median of ${RUNS} runs, ${await driver.browser.version()}, ${cpus().length} × ${cpus()[0]?.model}.`,
    '',
    '| page | all, ms | longest task, ms | of it spot, ms |',
    '| --- | ---: | ---: | ---: |',
  ];
  for (const page of PAGES) {
    const costs: MainThreadCost[] = [];
    for (let run = 0; run < RUNS; run += 1) costs.push(await measure(page));
    const median = (key: keyof MainThreadCost): string =>
      costs
        .map((cost) => cost[key])
        .toSorted((a, b) => a - b)
        [RUNS >> 1]!.toFixed(1);
    lines.push(`| ${page.name} | ${median('total')} | ${median('longest')} | ${median('spot')} |`);
  }
  await driver.close();
  await server.close();
  return lines;
}

const large = process.argv.includes('--large');

/** What is measured, in the order of the report. */
const SECTIONS: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  sizes,
  page: mainThread,
  language: async () => languageRows(await buildExtension('chromium', 'store')),
  library: () => libraryRows(large),
  view: () => libraryViewRows(large),
};

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = asked.filter((name) => !Object.hasOwn(SECTIONS, name));
if (unknown.length > 0) {
  console.error(
    `No such section: ${unknown.join(', ')}. There are ${Object.keys(SECTIONS).join(', ')}.`,
  );
  process.exit(1);
}
const lines = ['# Benchmarks', '', 'Written by `npm run bench`.'];
for (const [name, measure] of Object.entries(SECTIONS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  lines.push('', ...(await measure()));
}
const report = `${lines.join('\n')}\n`;
if (asked.length === 0)
  writeFileSync(join(import.meta.dirname, '..', 'docs', 'benchmarks.md'), report);
console.log(report);
