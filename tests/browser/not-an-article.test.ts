/** Pages that are no article cost one small script, front pages a smaller one; a single-page app's story is read when it is shown. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers/find';
import { isPainted } from '../../scripts/browsers/painted';
import { until } from '../../scripts/browsers/until';
import { articleOf } from '../newsroom/newsroom';
import { pathOf } from '../newsroom/site';
import { openSession, type Session } from './setup/session';

/** When spot has looked at a page for the last time, with a margin, milliseconds after it was opened. */
const LAST_LOOK = 9_000;

const added = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.documentElement.children].filter((one) => !/^(head|body)$/i.test(one.tagName))
        .length,
  );

describe.each(BROWSERS)('in %s', (browser) => {
  let session: Session;
  beforeAll(async () => (session = await openSession(browser)));
  afterAll(() => session?.close());

  it('a page that is none gets spot and nothing else', async () => {
    const page = await session.driver.open(
      session.urlOf('meridian-post', '/there-is-no-such-page-here'),
    );
    await page.waitForFunction((end) => performance.now() > end, {}, LAST_LOOK);
    expect(await session.library.status()).toMatchObject({ state: 'not-an-article' });
    expect(await session.library.ask('scriptsInActiveTab')).toEqual(['ibid.spot']);
    expect(await added(page)).toBe(0);
    expect(await page.evaluate(isPainted)).toBe(false);
  });

  it('a front page gets not even spot, until it shows a story without being loaded anew', async () => {
    const page = await session.driver.open(session.urlOf('harbour-times', '/'));
    expect(await session.library.status()).toMatchObject({ state: 'not-an-article' });
    expect(await session.library.ask('scriptsInActiveTab')).toEqual([]);
    expect(await added(page)).toBe(0);
    await page.evaluate(
      async (path) => {
        const html = await (await fetch(path)).text();
        const story = new DOMParser().parseFromString(html, 'text/html');
        history.pushState(null, '', path);
        document.head.replaceWith(story.head);
        document.body.replaceWith(story.body);
      },
      pathOf(articleOf('ferry-aboard')),
    );
    expect(await session.library.settled()).toMatchObject({ state: 'read' });
    await until('the story is painted', () => page.evaluate(isPainted));
  });

  it('a single-page app is read when it shows a story', async () => {
    const page = await session.driver.open(session.urlOf('harbour-times', '/app/'));
    expect(await added(page)).toBe(0);
    await page.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLElement>('#root a')];
      links.find((one) => one.textContent?.includes('raises its aid'))?.click();
    });
    expect(await session.library.settled()).toMatchObject({ state: 'read' });
    await until('the story is painted', () => page.evaluate(isPainted));
  });
});
