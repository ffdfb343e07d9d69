import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { CrossReferenceView } from '@/lib/domain/cross-reference';
import type { TabStatus } from '@/lib/domain/status';
import type { NewsServer } from '../../tests/newsroom/server';
import type { Driver } from '../browsers/driver';
import { LibraryConsole } from '../browsers/library-console';
import { isPainted } from '../browsers/painted';
import { placeOf } from '../browsers/passage';
import { until } from '../browsers/until';
import { takeLibraryPictures } from './library-pictures';
import { takePagePictures } from './page-pictures';
import { printed } from './print';
import { handAtWork } from './hand';
import type { Programme } from './stories';

/** Where the pictures go. */
function folderFor(language: string): string {
  const name = language === 'en' ? 'demo' : `demo-${language}`;
  return join(import.meta.dirname, '..', '..', '.output', name);
}

/** Opens every article in order, prints what the library then holds, and takes the pictures. */
export async function tour(
  driver: Driver,
  server: NewsServer,
  { stories, edition }: Programme,
  language: string,
): Promise<{ readonly allRead: boolean }> {
  const library = await LibraryConsole.open(driver);
  let read = 0;
  for (const story of stories) {
    const page = await driver.open(server.urlOf(story.host, story.path));
    const status = await library.settled().catch(() => library.status());
    if (status.state === 'read') read += 1;
    console.log(`${verdict(status).padEnd(8)} ${story.site}: ${story.title}`);
    await page.close();
  }
  const views = await library.ask('crossReferences');
  console.log(`\n${printed(views)}`);
  console.log(`${read} of ${stories.length} articles read`);
  if (edition) await handAtWork(driver, server, library, edition);
  const shown = mostTelling(views);
  if (shown) {
    const folder = folderFor(language);
    const paths = await takePictures(driver, library, shown, folder);
    // The article stays open: the panel is about it.
    const tab = await library.ask('tabInFront');
    paths.push(...(await takePagePictures(driver, folder, tab)));
    paths.push(...(await takeLibraryPictures(driver, folder, shown.here.articleId)));
    for (const path of paths) console.log(path);
  }
  return { allRead: read === stories.length };
}

function verdict(status: TabStatus): string {
  if (status.state === 'read') return status.limit ?? 'read';
  return status.state === 'failed' ? status.why : status.state;
}

/** A conflict between two articles, or whatever there is. */
function mostTelling(views: readonly CrossReferenceView[]): CrossReferenceView | undefined {
  return (
    views.find(
      (one) => one.relation === 'conflict' && one.here.articleId !== one.there.articleId,
    ) ?? views[0]
  );
}

/** The article with its highlights, the card at one of them, and the popup: as the reader sees them. */
async function takePictures(
  driver: Driver,
  library: LibraryConsole,
  { here }: CrossReferenceView,
  folder: string,
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const paths = ['article', 'card', 'popup'].map(
    (name): `${string}.png` => `${join(folder, name)}.png`,
  );
  const [article, card, popup] = paths as [`${string}.png`, `${string}.png`, `${string}.png`];
  const page = await driver.open(here.url);
  await library.settled();
  await until('the article is painted', () => page.evaluate(isPainted));
  const place = await placeOf(page, here.phrase, here.sentence);
  await page.screenshot({ path: article });
  await page.mouse.click(place.x, place.y);
  await cardOpens(driver, page);
  await page.screenshot({ path: card });
  await page.keyboard.press('Escape');
  const shown = await driver.openPopup();
  await until('the popup is filled', () =>
    shown.evaluate((root) => /conflict|agree|update|widersp|stimm/i.test(root.textContent ?? '')),
  );
  await shown.screenshot(popup);
  return paths;
}

/** Waits for the card in our closed layer. */
async function cardOpens(driver: Driver, page: Page): Promise<void> {
  await until('the card is open', async () => {
    const layer = await driver.layer(page);
    return layer?.evaluate((root) => root.querySelector('[role="dialog"]') !== null);
  });
}
