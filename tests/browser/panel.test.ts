/** The panel beside the page: what the marks show, by keyboard; the reader's own words; the real panel of either browser. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Inside } from '../../scripts/browsers/driver';
import { BROWSERS } from '../../scripts/browsers/find';
import { until } from '../../scripts/browsers/until';
import { openSession, type Session } from './setup/session';

/** As much of the browser as pages of ours have; the same in both. */
interface Own {
  readonly chrome: {
    readonly tabs: { query(what: object): Promise<{ id?: number }[]> };
    readonly runtime: { sendMessage(message: object): Promise<unknown> };
  };
}

const HIGHLIGHT = '7b0f2c5e-3a0d-4b8e-9c39-1b1d1b1d0001';
const OTHER = '7b0f2c5e-3a0d-4b8e-9c39-1b1d1b1d0002';

function textOf(inside: Page | Inside, what: string, words: RegExp): Promise<string> {
  return until(what, async () => {
    const text = await (inside as Inside).evaluate(() => document.body.textContent ?? '');
    return words.test(text) && text;
  });
}

/** Number of the tab in front. */
async function tabInFront(own: Page): Promise<number> {
  const [tab] = await own.evaluate(() =>
    (globalThis as unknown as Own).chrome.tabs.query({ active: true, currentWindow: true }),
  );
  if (tab?.id === undefined) throw new Error('no tab is in front');
  return tab.id;
}

/** What the element with the focus says. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

describe.each(BROWSERS)('the panel in %s', (browser) => {
  let session: Session;
  let own: Page;
  let panel: Page;
  let article: number;
  let articles: readonly { readonly id: string; readonly title: string }[];

  beforeAll(async () => {
    session = await openSession(browser);
    own = await session.driver.openExtensionPage('options.html');
    await session.read('ferry-capsizes');
    await session.read('ferry-aboard');
    article = await tabInFront(own);
    panel = await session.driver.openExtensionPage(`sidepanel.html?tab=${String(article)}`);
    await textOf(panel, 'the panel shows the article', /Operator and coast guard differ/u);
    articles = await session.library.ask('articles');
  });
  /** Key of the article with this in its headline. */
  const idOf = (words: string) => articles.find(({ title }) => title.includes(words))?.id ?? '';
  afterAll(() => session?.close());

  /** Clicks the first button whose words, or name, hold these. */
  const press = (words: string) =>
    until(`there is “${words}”`, () =>
      panel.evaluate((asked) => {
        const button = [...document.querySelectorAll<HTMLElement>('button')].find((one) =>
          `${one.textContent ?? ''} ${one.ariaLabel ?? ''}`.includes(asked),
        );
        button?.focus();
        button?.click();
        return button !== undefined;
      }, words),
    );

  /** Highlights a passage, as the page does. */
  const highlight = (id: string, articleId: string, exact: string) =>
    panel.evaluate(
      async (key, of, words) => {
        const made = {
          ...{ id: key, articleId: of, part: 'text', span: null },
          quote: { exact: words, prefix: '', suffix: '', start: 0 },
          ...{ meaning: 'claim', note: '', tags: [], sourceId: null, figure: null },
        };
        const message = { to: 'background', type: 'highlight.save', body: { highlight: made } };
        return (globalThis as unknown as Own).chrome.runtime.sendMessage(message);
      },
      id,
      articleId,
      exact,
    );

  it('lists everything in reading order, and what conflicts alone where asked', async () => {
    const all = await panel.evaluate(() =>
      [...document.querySelectorAll('main [data-row]')].map((row) => row.textContent ?? ''),
    );
    expect(all.findIndex((row) => row.includes('188'))).toBeLessThan(
      all.findIndex((row) => row.includes('Seventeen')),
    );
    await panel.evaluate(() => {
      const labels = [...document.querySelectorAll('label')];
      labels.find((label) => label.textContent?.startsWith('Conflicts'))?.click();
    });
    const conflicts = await until('only conflicts are shown', () =>
      panel.evaluate((before) => {
        const rows = [...document.querySelectorAll('main [data-row]')];
        return rows.length < before && rows.map((row) => row.textContent ?? '');
      }, all.length),
    );
    expect(conflicts.length).toBeGreaterThan(0);
    expect(conflicts.every((row) => /conflict/u.test(row))).toBe(true);
    const counted = await panel.evaluate(() => {
      const label = document.querySelector('label:has(:checked)');
      return label?.textContent ?? '';
    });
    expect(counted).toBe(`Conflicts ${String(conflicts.length)}`);
  });

  it('is walked through by keyboard: to the row, behind it, back, and to the passage', async () => {
    await panel.bringToFront();
    await panel.evaluate(() => document.querySelector<HTMLElement>('main [data-row]')?.focus());
    const row = await focused(panel);
    await panel.keyboard.press('ArrowRight');
    const behind = await until('both sentences are shown', () =>
      panel.evaluate(() => {
        const sides = [...document.querySelectorAll('main article q')];
        return sides.length >= 2 && sides.map((side) => side.textContent ?? '');
      }),
    );
    expect(behind.join()).toMatch(/188/u);
    expect(behind.join()).toMatch(/214/u);
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Tab');
    expect(await focused(panel)).toMatch(/Northern Wire|Show in the page/u);
    await panel.keyboard.press('Escape');
    expect(await focused(panel)).toBe(row);
    expect(await panel.evaluate(() => document.querySelector('main article'))).toBeNull();
    await panel.keyboard.press('Enter');
    await until('the article is in front', async () => (await tabInFront(own)) === article);
  });

  it('keeps what the reader writes, and undoes it', async () => {
    await panel.bringToFront();
    const reply = await highlight(HIGHLIGHT, idOf('differ'), 'Seventeen');
    expect(reply).toMatchObject({ ok: true, value: { ok: true } });
    await until('highlights can be shown alone', () =>
      panel.evaluate(() => {
        const labels = [...document.querySelectorAll('label')];
        const label = labels.find((one) => one.textContent?.startsWith('Highlights'));
        label?.click();
        return label !== undefined;
      }),
    );
    await textOf(panel, 'the highlight is listed', /Claim/u);
    await panel.evaluate(() => document.querySelector<HTMLElement>('[aria-expanded]')?.click());
    await panel.waitForSelector('textarea');
    await panel.type('textarea', 'Ask the coast guard');
    await panel.keyboard.press('Tab');
    await until('the note stands in the row', () =>
      panel.evaluate(() =>
        (document.querySelector('main [data-row]')?.textContent ?? '').includes(
          'Ask the coast guard',
        ),
      ),
    );
    await panel.evaluate(() =>
      document.querySelector<HTMLElement>('header button[title="Undo"]')?.click(),
    );
    await textOf(panel, 'what was undone is said', /Undone: highlight edited/u);
    await until('the note is gone', () =>
      panel.evaluate(
        () =>
          !(document.querySelector('main [data-row]')?.textContent ?? '').includes('coast guard'),
      ),
    );
  });

  it('links highlights of two articles, by keyboard alone, and takes the link out', async () => {
    await highlight(OTHER, idOf('capsizes'), 'At least nine');
    const links = (words: RegExp) =>
      until(`the links say ${String(words)}`, async () =>
        words.test(await panel.evaluate(() => document.querySelector('.links')?.textContent ?? '')),
      );
    await panel.bringToFront();
    await panel.evaluate(() => document.querySelector<HTMLElement>('.links > button')?.focus());
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('.links select:focus');
    await panel.keyboard.type('C');
    await panel.keyboard.press('Tab');
    await panel.keyboard.type('nine');
    await links(/At least nine.*Northern Wire/u);
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Enter');
    await links(/^Contradicts “?At least nine/u);
    await panel.evaluate(() => document.querySelector<HTMLElement>('.links li button')?.focus());
    await panel.keyboard.press('Enter');
    await links(/^Link to/u);
  });

  it('corrects what was detected, at once, and undoes it', async () => {
    await panel.evaluate(() => document.querySelector<HTMLElement>('label input')?.click());
    const rows = () =>
      panel.evaluate(() => document.querySelector('main')?.textContent?.includes('62 injured'));
    await until('all is shown', rows);
    await panel.evaluate(() => {
      const all = [...document.querySelectorAll('main li')];
      const row = all.find((one) => one.textContent?.includes('62 injured'));
      row?.querySelector<HTMLElement>('[aria-expanded]')?.click();
    });
    await press('not right?');
    await press('Not a figure');
    await textOf(panel, 'the correction is told', /62 injured.*no longer taken for a figure/u);
    await until(
      'its row is gone',
      async () =>
        !(await panel.evaluate(() =>
          [...document.querySelectorAll('main [data-row]')].some((one) =>
            one.textContent?.includes('62 injured'),
          ),
        )),
    );
    await press('Undo');
    await until('its row is back', rows);
  });

  it('opens beside the page and follows the tab in front', async () => {
    await session.driver.open(session.addressOf('ferry-aboard'));
    await session.library.settled();
    const beside = await session.driver.openPanel();
    await textOf(beside, 'the panel is about this article', /Operator and coast guard differ/u);
    await session.read('mill-to-close');
    await textOf(beside, 'the panel is about the next article', /mill/iu);
    await session.driver.open(session.urlOf('meridian-post', '/'));
    await textOf(beside, 'the panel says that this is no article', /does not look like/u);
  });
});
