import type { BrowserName } from '../browsers/find';
import { measureLibraryView } from './library-view';

/** Sizes of the library, and the one that takes an hour more to fill. */
const SIZES = [1_000, 10_000];
const LARGE = 100_000;

/**
 * The library's page over growing libraries, as lines of Markdown.
 * @param extension the built extension for Chromium
 */
export async function libraryViewRows(
  extension: string,
  large: boolean,
): Promise<readonly string[]> {
  const browser: BrowserName = 'chromium';
  const sizes = large ? [...SIZES, LARGE] : SIZES;
  const measured = await measureLibraryView(browser, extension, sizes, (line) =>
    console.error(line),
  );
  return [
    '## The library’s page',
    '',
    'From loading to the first rows, and from a key to the rows of what is typed (median / 95 % of all); tasks longer than 50 ms while some thousand rows are scrolled through.',
    '',
    '| articles | first rows, ms | search, ms | long tasks | kB an article |',
    '| ---: | ---: | ---: | ---: | ---: |',
    ...measured.map(
      ({ articles, firstRows, search, longTasks, bytesPerArticle }) =>
        `| ${articles.toLocaleString('en')} | ${spread(firstRows)} | ${spread(search)} | ${longTasks.length} | ${(bytesPerArticle / 1000).toFixed(1)} |`,
    ),
  ];
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(0);
  return `${at(0.5)} / ${at(0.95)}`;
}
