/**
 * `npm run bench`: what Ibid weighs, and what a page and a growing library pay for it, into docs/benchmarks.md. `npm run bench --
 * page language` measures only some sections (see {@link SECTIONS}) and prints them; `--large` goes up to 100,000 articles, `--keep=10000` measures the
 * library's page at that size alone, in profiles that are kept in .output/bench for the next time.
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
import { peersOn, type PeersCost } from './bench/page-peers';
import { sizesOf } from './bench/sizes';
import { launch } from './browsers/launch';
import { buildExtension } from './build-extension';

/** Runs of every page; the one in the middle counts. */
const RUNS = 7;

/** Runs with a slowed processor; the worst counts. */
const SLOW_RUNS = 3;

/** One run of a page: our cost, and that of others where there is an article to read. */
type PageRun = MainThreadCost & Partial<PeersCost>;

/** A share of the runs did with so much; a dash where it was not measured. */
function at(runs: readonly PageRun[], key: keyof PageRun, share: number): string {
  const costs = runs
    .map((run) => run[key])
    .filter((cost) => cost !== undefined)
    .toSorted((a, b) => a - b);
  return costs[Math.min(costs.length - 1, Math.floor(costs.length * share))]?.toFixed(1) ?? '–';
}

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
  const measure = async (of: MeasuredPage, slowdown: number): Promise<PageRun> => {
    const { host, path, article } = of;
    const page = await driver.browser.newPage();
    await page.emulateCPUThrottling(slowdown);
    const cost = await costOf(page, id, async () => {
      await page.goto(server.urlOf(host, path));
      if (article) await page.waitForFunction(isPainted);
      else await page.waitForFunction((end) => performance.now() > end, {}, LAST_LOOK);
    });
    const peers = article && slowdown === 1 ? await peersOn(page) : null;
    await page.close();
    return { ...cost, ...peers };
  };
  const lines = [
    '## What the page pays',
    '',
    `Thread time of our scripts on the page's main thread, from navigation until the marks are painted: the median and the 95th percentile of ${RUNS} runs, ${await driver.browser.version()}, ${cpus().length} × ${cpus()[0]?.model}. Beside it, in the same runs: @mozilla/readability reading the page, and mark.js marking the same words. The last column: with a processor slowed down to a quarter.`,
    '',
    '| page | all, ms | p95, ms | longest task, ms | of it spot, ms | Readability, ms | mark.js, ms | longest task at 4×, ms |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ];
  for (const page of PAGES) {
    const runs: PageRun[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await measure(page, 1));
    const slow: PageRun[] = [];
    for (let run = 0; run < SLOW_RUNS; run += 1) slow.push(await measure(page, 4));
    const columns = [
      at(runs, 'total', 0.5),
      at(runs, 'total', 0.95),
      at(runs, 'longest', 0.5),
      at(runs, 'spot', 0.5),
      at(runs, 'readability', 0.5),
      at(runs, 'markJs', 0.5),
      at(slow, 'longest', 1),
    ];
    lines.push(`| ${[page.name, ...columns].join(' | ')} |`);
  }
  await driver.close();
  await server.close();
  return lines;
}

const large = process.argv.includes('--large');
const keep = process.argv.find((word) => word.startsWith('--keep='))?.slice('--keep='.length);

/** What is measured, in the order of the report. */
const SECTIONS: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  sizes,
  page: mainThread,
  language: async () => languageRows(await buildExtension('chromium', 'store')),
  library: () => libraryRows(large),
  view: () => libraryViewRows(large, keep === undefined ? null : Number(keep)),
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
