import { openBareBrowser } from '../../tests/browser/pages/bare-browser';
import { BROWSERS, type BrowserName } from '../browsers/find';
import { peersOn } from './page-peers';
import { measuredPages, PAGES } from './pages';

/** Runs of every page, each in a page of its own. */
const RUNS = 15;

/** Milliseconds for one page by the clock. */
interface BothRun {
  readonly detect: number;
  readonly read: number;
  readonly paint: number;
  readonly readability: number;
  readonly markJs: number;
}

const COLUMNS = ['detect', 'read', 'paint', 'readability', 'markJs'] as const;

/**
 * The work itself in both browsers: `lib/page` as it ships, called once in a fresh page. Firefox tells nobody what a content
 * script's thread pays, so this is by the clock, and without loading scripts and messages.
 */
export async function bothRows(): Promise<readonly string[]> {
  const lines = [
    '## Reading and painting in both browsers',
    '',
    `Detecting, reading and painting by the clock, each called for the first time in a page of its own, without loading scripts and without messages; the words that mark.js marks are those that were painted: median / 95 % of ${RUNS} runs, ms.`,
    '',
    '| browser | page | detect | read | paint | Readability | mark.js |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
  ];
  for (const browser of BROWSERS) lines.push(...(await rowsIn(browser)));
  return lines;
}

async function rowsIn(browser: BrowserName): Promise<readonly string[]> {
  const bare = await openBareBrowser(browser);
  const served = measuredPages();
  const rows: string[] = [];
  for (const { name, host, path } of PAGES.filter(({ peers }) => peers)) {
    const html = served.find((page) => page.host === host && page.path === path)?.body('');
    if (html === undefined) throw new Error(`No page ${path}.`);
    const runs: BothRun[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await bare.open(html.toString(), path);
      const own = await page.evaluate(paintOnce);
      runs.push({ ...own, ...(await peersOn(page)) });
      await page.close();
    }
    const cells = COLUMNS.map((column) => {
      const times = runs.map((run) => run[column]).toSorted((a, b) => a - b);
      const at = (share: number) =>
        (times[Math.min(RUNS - 1, Math.floor(RUNS * share))] ?? 0).toFixed(1);
      return `${at(0.5)} / ${at(0.95)}`;
    });
    rows.push(`| ${[browser, name, ...cells].join(' | ')} |`);
  }
  await bare.close();
  return rows;
}

/** Reads a page and paints its names and numbers. Runs in the page. */
function paintOnce(): Omit<BothRun, 'readability' | 'markJs'> {
  const start = performance.now();
  ibidPage.detect(document, location.href);
  const detected = performance.now();
  const { text, map, root } = ibidPage.read(document, location.href);
  const read = performance.now();
  if (root === null) throw new Error('Nothing was read.');
  const found = [...text.matchAll(/\b\d[\d,]*\b|\b[A-Z]\w+ [A-Z]\w+/g)];
  const told = performance.now();
  const findings = ibidPage.paintFindings(document, root);
  const layer = ibidPage.createLayer(document, root);
  const ranges = found.flatMap(({ index, 0: words }) => {
    const range = ibidPage.rangeOf(map, 'text', { start: index, end: index + words.length });
    return range ? [range] : [];
  });
  layer.setRelations(ranges.slice(0, 10).map((range) => ({ range, level: 'agree' as const })));
  findings.set(ranges);
  const painted = performance.now();
  return { detect: detected - start, read: read - detected, paint: painted - told };
}
