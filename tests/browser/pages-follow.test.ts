/** A page that changes after it was read, followed by lib/page alone in real browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers/find';
import { openBareBrowser, type BareBrowser } from './pages/bare-browser';
import { BODY, JSON_LD, pageWith } from './pages/story';

declare global {
  /** What the page under test was told, in order. */
  var told: string[];
  var ending: AbortController;
}

/** Reads the page and follows it; what is told is gathered in `told`. */
const followIn = (page: Page) =>
  page.evaluate(() => {
    globalThis.told = [];
    globalThis.ending = new AbortController();
    const article = ibidPage.read(document, location.href);
    ibidPage.followPage(document, article, {
      signal: ending.signal,
      onChanged: (next) => told.push(next.text === article.text ? 'replaced' : 'changed'),
      onNavigated: (url) => told.push(new URL(url).pathname),
    });
  });
const toldIn = (page: Page, count: number) =>
  page
    .waitForFunction((least) => told.length >= least, { timeout: 15_000 }, count)
    .then(() => page.evaluate(() => told));

describe.each(BROWSERS)('in %s', (browser) => {
  let bare: BareBrowser;
  beforeAll(async () => (bare = await openBareBrowser(browser)));
  afterAll(() => bare?.close());
  const open = async () => {
    const page = await bare.open(pageWith(JSON_LD, BODY));
    await followIn(page);
    return page;
  };

  it('an edit of the text is told', async () => {
    const page = await open();
    await page.evaluate(() => {
      const paragraph = document.querySelector('.article-body p');
      if (paragraph?.firstChild)
        paragraph.firstChild.nodeValue = paragraph.textContent.replace('43', '45');
    });
    expect(await toldIn(page, 1)).toEqual(['changed']);
  });

  it('replaced elements with the same text are told', async () => {
    const page = await open();
    await page.evaluate(() => {
      const body = document.querySelector('article');
      body?.replaceWith(body.cloneNode(true));
    });
    expect(await toldIn(page, 1)).toEqual(['replaced']);
  });

  it('navigation within the page is told, once', async () => {
    const page = await open();
    await page.evaluate(() => history.pushState(null, '', '/2026/03/03/another-story-altogether'));
    expect(await toldIn(page, 1)).toEqual(['/2026/03/03/another-story-altogether']);
  });

  it('endless change beside the text is not told, and nothing is after the end', async () => {
    const page = await open();
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          const clock = document.body.appendChild(document.createElement('div'));
          let left = 200;
          const tick = () => {
            clock.textContent = String(left);
            if (left-- > 0) requestAnimationFrame(tick);
            else done();
          };
          tick();
        }),
    );
    await page.evaluate(() => {
      ending.abort();
      document.querySelector('article')?.remove();
      history.pushState(null, '', '/gone');
    });
    const waited = await page.evaluate(
      () => new Promise((done) => setTimeout(() => done(told), 1500)),
    );
    expect(waited).toEqual([]);
  });
});
