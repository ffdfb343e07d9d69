import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../browsers/driver';
import { until } from '../browsers/until';

/** A page of ours, and what is there once it is filled. */
interface Shown {
  readonly name: string;
  readonly path: string;
  readonly there: string;
}

/** Sizes of a window: as on a desk, and as on a phone or in a sidebar. */
const SIZES = {
  wide: { width: 1280, height: 900 },
  narrow: { width: 360, height: 780 },
} as const;

/** Takes pictures of every page beside the library's views, wide and narrow, light and dark, into a folder. */
export async function takePagePictures(
  driver: Driver,
  folder: string,
  articleTab: number,
): Promise<readonly string[]> {
  const pages: readonly Shown[] = [
    { name: 'panel', path: `sidepanel.html?tab=${String(articleTab)}`, there: 'main [data-row]' },
    { name: 'settings', path: 'options.html', there: '#about' },
    { name: 'welcome', path: 'welcome.html', there: 'form' },
    { name: 'exchange', path: 'library.html#/exchange', there: '[data-choice]' },
  ];
  const paths: string[] = [];
  for (const { name, path, there } of pages) {
    const page = await driver.openExtensionPage(path);
    await until(`${name} is filled`, () =>
      page.evaluate((at) => document.querySelector(at) !== null, there),
    );
    for (const [size, viewport] of Object.entries(SIZES)) {
      await page.setViewport(viewport);
      paths.push(...(await inBothSchemes(driver, page, join(folder, `${name}-${size}`))));
    }
    await page.close();
  }
  return paths;
}

/** Takes a picture in light and in dark. */
export async function inBothSchemes(
  driver: Driver,
  page: Page,
  stem: string,
): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    // Firefox cannot be told a scheme this way; its own is taken.
    if (driver.name === 'chromium')
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    else if (scheme === 'dark') continue;
    const path: `${string}.png` = `${stem}-${scheme}.png`;
    await page.screenshot({ path });
    paths.push(path);
  }
  return paths;
}
