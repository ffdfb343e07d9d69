import type { BrowserName } from '../browsers/find';
import { buildExtension } from '../build-extension';
import { keptProfile } from './kept-profile';
import type { LibraryOptions } from './library';
import { measureLibraryView, type LibraryViewMeasured } from './library-view';

/** Sizes of the library, and the one that takes an hour more to fill. */
const SIZES = [1_000, 10_000];
const LARGE = 100_000;

/** The library's page over growing libraries in some browsers, as lines of Markdown. */
export async function libraryViewRows(
  browsers: readonly BrowserName[],
  { large, kept, fill }: LibraryOptions,
): Promise<readonly string[]> {
  const sizes = kept !== null ? [kept] : large ? [...SIZES, LARGE] : SIZES;
  const measured: LibraryViewMeasured[] = [];
  for (const browser of browsers) {
    const extension = await buildExtension(browser, 'demo');
    const profile = kept === null ? null : keptProfile(browser, kept);
    const told = (line: string) => console.error(line);
    const run = { extension, sizes, profile, fill, told };
    measured.push(...(await measureLibraryView(browser, run)));
  }
  return [
    '## The library’s page',
    '',
    'From loading to the first rows, by the page’s own clock, and from a key to the rows of what is typed (median / 95 % of all); tasks longer than 50 ms while some thousand rows are scrolled through (Firefox does not tell of them). The whole library as a file, and the memory that all processes of the browser together take more at most while it is written.',
    '',
    '| browser | articles | first rows, ms | search, ms | long tasks | kB an article | file, MB | memory, MB |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...measured.map(
      ({ browser, articles, firstRows, search, longTasks, ...sizes }) =>
        `| ${browser} | ${articles.toLocaleString('en')} | ${spread(firstRows)} | ${spread(search)} | ${longTasks.length} | ${(sizes.bytesPerArticle / 1000).toFixed(1)} | ${megabytes(sizes.exported)} | ${megabytes(sizes.exportMemory)} |`,
    ),
  ];
}

function megabytes(bytes: number | null): string {
  return bytes === null ? '–' : (bytes / 1_000_000).toFixed(0);
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(0);
  return `${at(0.5)} / ${at(0.95)}`;
}
