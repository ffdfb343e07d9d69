import { cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { startServer } from '../../tests/newsroom/server';
import { isPainted } from '../browsers/painted';
import { launch } from '../browsers/launch';
import { buildExtension } from '../build-extension';
import type { Driver } from '../browsers/driver';
import { writeEmptyExtension } from './empty-extension';
import { costOf, type MainThreadCost } from './main-thread';
import { peersOn, type PeersCost } from './page-peers';
import { measuredPages, PAGES, type MeasuredPage } from './pages';

/** Runs of every page, and those of them in which others are measured too. */
const RUNS = 21;
const PEER_RUNS = 7;
/** Runs with a slowed processor. */
const SLOW_RUNS = 5;
/** How often it is looked whether a page is painted, and how long what follows that may take, milliseconds. */
const LOOK = 100;
const SETTLED = 400;

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

/** A browser with one extension, whose costs are measured. */
interface Measured {
  readonly driver: Driver;
  readonly id: string;
}

async function launchWith(extension: string): Promise<Measured> {
  const driver = await launch('chromium', { extension, headless: true });
  const [{ id } = { id: '' }] = [...(await driver.browser.extensions()).values()];
  return { driver, id };
}

/** What the shipped extension costs pages in Chromium, whose trace tells it, as a table. */
export async function pageRows(): Promise<readonly string[]> {
  const ours = await launchWith(await buildExtension('chromium', 'demo'));
  const empty = await launchWith(writeEmptyExtension());
  const server = await startServer(measuredPages());
  const measure = async (
    { driver, id }: Measured,
    of: MeasuredPage,
    slowdown: number,
    withPeers = false,
  ): Promise<PageRun> => {
    const page = await driver.browser.newPage();
    await page.emulateCPUThrottling(slowdown);
    const cost = await costOf(page, id, async () => {
      await page.goto(server.urlOf(of.host, of.path));
      if (of.article && driver === ours.driver)
        while (!(await page.evaluate(isPainted))) await pause(LOOK);
      await pause(SETTLED * slowdown);
    });
    const peers = of.peers && withPeers ? await peersOn(page) : null;
    await page.close();
    return { ...cost, ...peers };
  };
  const lines = [
    '## What the page pays',
    '',
    `Thread time of our scripts on the page's main thread, from navigation until all is painted, also what follows when their promises are settled: the median and the 95th percentile of ${RUNS} runs, ${await ours.driver.browser.version()}, ${cpus().length} × ${cpus()[0]?.model}. In the same runs, in a browser beside it: the smallest extension that runs in pages, one statement at the same time, which is the browser's own price of a content script. The longest task is the whole task, with the frame that the browser may draw in it. In ${PEER_RUNS} of these runs: @mozilla/readability reading the page, and mark.js marking the same words. The last columns: ${SLOW_RUNS} runs with a processor slowed down to a quarter.`,
    '',
    '| page | all, ms | p95, ms | an empty script, ms | p95, ms | longest task, ms | of it spot, ms | Readability, ms | mark.js, ms | longest task at 4×, ms | the worst, ms |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ];
  for (const page of PAGES) {
    // The first one of a browser's life wakes the background, and is not counted.
    for (const one of [ours, empty]) await measure(one, page, 1);
    const runs: PageRun[] = [];
    const bare: PageRun[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      runs.push(await measure(ours, page, 1, run < PEER_RUNS));
      bare.push(await measure(empty, page, 1));
    }
    const slow: PageRun[] = [];
    for (let run = 0; run < SLOW_RUNS; run += 1) slow.push(await measure(ours, page, 4));
    const columns = [
      at(runs, 'total', 0.5),
      at(runs, 'total', 0.95),
      at(bare, 'total', 0.5),
      at(bare, 'total', 0.95),
      at(runs, 'longest', 0.5),
      at(runs, 'spot', 0.5),
      at(runs, 'readability', 0.5),
      at(runs, 'markJs', 0.5),
      at(slow, 'longest', 0.5),
      at(slow, 'longest', 1),
    ];
    lines.push(`| ${[page.name, ...columns].join(' | ')} |`);
  }
  for (const { driver } of [ours, empty]) await driver.close();
  await server.close();
  return lines;
}
