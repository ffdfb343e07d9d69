import { join } from 'node:path';
import type { NewsServer, Served } from '../../tests/newsroom/server';
import { bundleForPage } from '../browsers/bundle';
import type { Driver } from '../browsers/driver';
import type { LibraryConsole } from '../browsers/library-console';
import { until } from '../browsers/until';
import { LATER_EDITION } from './hand-notes';
import type { Story } from './story';

/** An article that its outlet changes after it was read. */
export interface LaterEdition {
  readonly story: Story;
  /** From now on the later one is served. */
  readonly publish: () => void;
}

/** The same pages; what {@link LATER_EDITION} says of one holds once it is published. */
export function withLaterEdition(
  pages: readonly Served[],
  story: Story,
): { readonly pages: readonly Served[]; readonly edition: LaterEdition } {
  let isOut = false;
  const edited = (html: string): string =>
    LATER_EDITION.changes.reduce((now, [before, after]) => now.replace(before, after), html);
  return {
    pages: pages.map((page) =>
      page.host === story.host && page.path === story.path
        ? {
            ...page,
            body: (origin) => (isOut ? edited(String(page.body(origin))) : page.body(origin)),
          }
        : page,
    ),
    edition: { story, publish: () => void (isOut = true) },
  };
}

/** The reader's own part: highlights with notes, tags and links, and an article that is read again when it has changed. */
export async function handAtWork(
  driver: Driver,
  server: NewsServer,
  library: LibraryConsole,
  { story, publish }: LaterEdition,
): Promise<void> {
  const page = await driver.openExtensionPage('welcome.html');
  await page.evaluate(await bundleForPage(join(import.meta.dirname, 'hand-page.ts')));
  await page.evaluate('__highlight()');
  await page.close();
  publish();
  const again = await driver.open(server.urlOf(story.host, story.path));
  await until('the later edition is read', async () => {
    const articles = await library.ask('articles');
    return articles.some(({ revision }) => revision > 1);
  });
  await again.close();
}
