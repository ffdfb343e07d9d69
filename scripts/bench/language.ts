import { join } from 'node:path';
import { TargetType, type WebWorker } from 'puppeteer-core';
import { bundleForPage } from '../browsers/bundle';
import { launch } from '../browsers/launch';
import { HOSTILE_TEXTS } from './language-bench';

/** Runs of what is measured in milliseconds; the one in the middle counts. */
const RUNS = 15;
/** Runs before them: the engine compiles what is hot, some functions each run until about the fortieth. */
const WARM_UP = 40;
/** Runs after which it has compiled the hottest. */
const SHORT_WARM_UP = 10;

/** The rows of docs/benchmarks.md on reading a text, measured in Chromium's service worker. `extension` is a built one. */
export async function languageRows(extension: string): Promise<readonly string[]> {
  const driver = await launch('chromium', { extension, headless: true });
  const target = await driver.browser.waitForTarget(
    (one) => one.type() === TargetType.SERVICE_WORKER,
  );
  const worker = await target.worker();
  if (!worker) throw new Error('There is no service worker.');
  const [code, tables] = await evaluated(worker, 'language-worker.ts');
  const load = await medianOf(worker, '__language.load()', RUNS);
  const first = await ask(worker, '__language.first()');
  await evaluated(worker, 'peers-worker.ts');
  const early = await timesOf(worker, '__language.analyse()', SHORT_WARM_UP);
  const ours = await timesOf(worker, '__language.analyse()', WARM_UP - SHORT_WARM_UP - RUNS);
  const figures = await timesOf(worker, '__language.figures()', WARM_UP);
  const wink = await timesOf(worker, '__peers.wink()', WARM_UP);
  const compromise = await timesOf(worker, '__peers.compromise()', WARM_UP);
  const growth: string[] = [];
  for (const text of HOSTILE_TEXTS) {
    const ratio = await ask(worker, `__language.growth(${JSON.stringify(text)})`);
    growth.push(`| ${text} | ${ratio.toFixed(2)} |`);
  }
  await driver.close();
  const time = (name: string, value: number) => `| ${name} | ${value.toFixed(1)} |`;
  const ratio = (name: string, theirs: number) =>
    `| ${name} | ${theirs.toFixed(1)} | ${(ours / theirs).toFixed(2)} |`;
  return [
    '## Reading a text',
    '',
    `In Chromium's service worker, on the articles of the newsroom; the median of ${RUNS} runs after ${WARM_UP} for warming up.`,
    '',
    '| what | ms |',
    '| --- | ---: |',
    time('analysis, for 1,000 words', ours),
    time(`the same after ${SHORT_WARM_UP} runs for warming up`, early),
    time('of it figures, for 1,000 words', figures),
    time(`start-up: running ${(code / 1000).toFixed(0)} kB of code and tables`, tables),
    time('start-up: fetching and reading the weights', load),
    time('the first article of a life, which makes the tables it needs', first),
    '',
    'The same articles in the same run by what a reader would otherwise get: parts of speech and entities by wink-nlp with wink-eng-lite-web-model; parts of speech, names, quotations and numbers by compromise. Neither says who said what, nor what a number counts.',
    '',
    '| library | for 1,000 words, ms | ours / theirs |',
    '| --- | ---: | ---: |',
    ratio('wink-nlp', wink),
    ratio('compromise', compromise),
    '',
    'Texts built to hurt: how much longer twice the text takes, t(2n)/t(n). Linear is 2. In each round the half is read before and after the whole; the median of nine rounds or more.',
    '',
    '| text | t(2n)/t(n) |',
    '| --- | ---: |',
    ...growth,
  ];
}

/** Runs a bundle in the worker: its length, and the milliseconds that its top level took. */
async function evaluated(worker: WebWorker, file: string): Promise<readonly [number, number]> {
  const code = await bundleForPage(join(import.meta.dirname, file));
  const took = await worker.evaluate(
    `{ const began = performance.now(); ${code}; globalThis.__took = performance.now() - began; } globalThis.__took`,
  );
  return [code.length, Number(took)];
}

async function ask(worker: WebWorker, call: string): Promise<number> {
  return Number(await worker.evaluate(`globalThis.${call}`));
}

async function timesOf(worker: WebWorker, call: string, warmUp: number): Promise<number> {
  for (let run = 0; run < warmUp; run++) await ask(worker, call);
  return medianOf(worker, call, RUNS);
}

async function medianOf(worker: WebWorker, call: string, runs: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await ask(worker, call));
  return times.toSorted((a, b) => a - b)[runs >> 1] ?? 0;
}
