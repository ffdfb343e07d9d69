import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../browsers/driver';
import { until } from '../browsers/until';
import { inBothSchemes } from './page-pictures';

/** A view of the library, and what it says once it is there. */
interface Shown {
  readonly name: string;
  readonly hash: string;
  readonly there: RegExp;
  readonly narrow?: boolean;
}

/** Conflicts are counted once the rows are there. */
const COUNTED = /\d (?:conflict|Widerspr)/;

/** Takes pictures of the library's views, wide and narrow, light and dark, into a folder. */
export async function takeLibraryPictures(
  driver: Driver,
  folder: string,
  articleId: string,
): Promise<readonly string[]> {
  const page = await driver.openExtensionPage('library.html');
  const views: readonly Shown[] = [
    { name: 'library-articles', hash: '#/articles', there: COUNTED },
    { name: 'library-article', hash: `#/articles/${articleId}`, there: /…/ },
    { name: 'library-stories', hash: '#/stories', there: /·/ },
    { name: 'library-sources', hash: '#/sources', there: /·/ },
    { name: 'library-story', hash: `#/stories/${articleId}`, there: /./ },
    { name: 'library-quotations', hash: '#/quotations', there: /\./ },
    { name: 'library-highlights', hash: '#/highlights', there: /\./ },
    { name: 'library-revisions', hash: '#/revisions', there: /\./ },
    { name: 'library-highlights-narrow', hash: '#/highlights', there: /\./, narrow: true },
    { name: 'library-story-narrow', hash: `#/stories/${articleId}`, there: /./, narrow: true },
    { name: 'library-articles-narrow', hash: '#/articles', there: COUNTED, narrow: true },
  ];
  const paths: string[] = [];
  const take = async (view: Shown) => {
    await show(page, view);
    paths.push(...(await inBothSchemes(driver, page, join(folder, view.name))));
  };
  for (const view of views) await take(view);
  await show(page, { name: '', hash: '#/sources', there: /·/ });
  const hash = await page.$eval('main li a', (link) => link.hash);
  await take({ name: 'library-source', hash, there: /\d/ });
  await page.close();
  return paths;
}

async function show(page: Page, { hash, there, narrow = false }: Shown): Promise<void> {
  await page.setViewport(narrow ? { width: 360, height: 780 } : { width: 1280, height: 900 });
  await page.evaluate((to) => (location.hash = to), hash);
  await until(`the library shows ${hash}`, async () => {
    const [text, busy] = await page.evaluate(() => [
      document.querySelector('main h1') ? (document.querySelector('main')?.textContent ?? '') : '',
      document.querySelector('main [aria-busy="true"]') !== null,
    ]);
    return !busy && there.test(String(text));
  });
}
