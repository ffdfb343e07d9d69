/** The reader's highlights in the page: made by pointer, key and button, edited, found again, lost and undone. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers/find';
import { until } from '../../scripts/browsers/until';
import { articleOf } from '../newsroom/newsroom';
import { MarginHand } from './setup/margin-hand';
import { openSession, type Session } from './setup/session';

const prose = articleOf('ferry-toll-rises').text.split('\n\n');

/** A page as a story is told in it. */
function page(title: string, body: string, declared = true): string {
  const type = declared
    ? '<meta property="og:type" content="article" /><meta property="article:published_time" content="2025-05-02T10:00:00Z" />'
    : '';
  return `<!doctype html><html lang="en"><title>${title}</title>${type}
    <style>p, h1 { font: 16px/24px sans-serif; max-width: 600px }</style>
    <article><h1>${title}</h1>${body}</article></html>`;
}

/** Links, nested elements and something between two paragraphs that is not of the article. */
const nested = {
  host: 'odd',
  path: '/2025/05/02/harbour-opens',
  body: () =>
    page(
      'Harbour opens after the storm',
      `<p>${prose[5]}</p>
      <p>The harbour of <a href="/lindhaven">Lindhaven <em>opened <b>again</b></em></a> on Friday after a storm.</p>
      <aside class="newsletter-signup"><p>Get our best stories every morning, free of charge.</p></aside>
      <p>The harbour master said 31 ships had waited outside for two days.</p><p>${prose[4]}</p>`,
    ),
};

/** Asked for again it has lost a sentence, and its other one has moved. */
let edition = 0;
const revised = {
  host: 'odd',
  path: '/2025/05/03/mill-burns',
  body: () => {
    edition += 1;
    const early = '<p>A saw mill burned down in Norrefell on Friday night.</p>';
    const late = '<p>The cause of the fire is not known. Nobody was at work that night.</p>';
    return page(
      'Saw mill burns down',
      `<p>${prose[5]}</p>${edition === 1 ? early + late : `<p>${prose[4]}</p><p>New: ${late.slice(3)}`}`,
    );
  },
};

/** No article by any sign, and text enough to be read as one. */
const plain = {
  host: 'odd',
  path: '/about',
  body: () =>
    page(
      'About this house',
      prose
        .slice(0, 6)
        .map((text) => `<p>${text}</p>`)
        .join(''),
      false,
    ),
};

describe.each(BROWSERS)('highlights in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    edition = 0;
    session = await openSession(browser, { pages: [nested, revised, plain], hand: true });
  });
  afterAll(() => session?.close());

  const at = (opened: Page) => new MarginHand(session.driver, opened);
  const openAt = async (path: string) => {
    const opened = await session.driver.open(session.urlOf('odd', path));
    await session.library.settled();
    return at(opened);
  };
  const kept = () => session.library.ask('highlights');

  it('are made by pointer and button, noted, and there again after a reload', async () => {
    const hand = at(await session.read('ferry-aboard'));
    await hand.highlight('214 people', 'on board');
    await hand.page.keyboard.press('2');
    await hand.page.keyboard.press('Tab');
    await hand.page.keyboard.type('Who counted them?');
    await hand.page.keyboard.press('Tab');
    await hand.page.keyboard.type('ferry, toll,');
    await hand.isKept();
    await hand.page.keyboard.press('Escape');
    await hand.isClosed();

    const [made] = await kept();
    expect(made).toMatchObject({
      quote: { exact: '214 people had been on board' },
      meaning: 'doubtful',
      note: 'Who counted them?',
      tags: ['ferry', 'toll'],
    });

    await hand.page.reload();
    await hand.hasWashes(1);
    const { end } = await hand.ends('214 people', 'on board');
    await hand.page.mouse.click(end.x - 20, end.y);
    await hand.says(/214 people had been on board/);
    expect(await hand.inMargin(`root.querySelector('textarea').value`)).toBe('Who counted them?');
    expect(await hand.inMargin(`root.querySelectorAll('.dot').length`)).toBe(1);
  });

  it('are made by keyboard alone, with the meaning that was given last', async () => {
    const hand = at(await session.read('ferry-capsizes'));
    await hand.selectByKeys('47 people were missing');
    await session.driver.pressShortcut('H');
    await hand.says(/47 people were missing/);
    await hand.isKept();
    const made = (await kept()).find(({ quote }) => quote.exact.includes('47'));
    expect(made).toMatchObject({ quote: { exact: '47 people were missing' }, meaning: 'doubtful' });
  });

  it('join the figures and the sources that the reader ties them to', async () => {
    const hand = at(await session.read('ferry-aboard'));
    await hand.highlight('188 people', 'on board');
    await hand.click('button', 'Add “188”');
    await hand.page.keyboard.press('Tab');
    await until('the sources are offered', async () =>
      hand.inMargin(`root.querySelectorAll('.row select option').length > 2`),
    );
    await hand.click('.row select');
    await hand.page.keyboard.type('Skerry');
    await hand.page.keyboard.press('Enter');
    await hand.isKept();
    const made = (await kept()).find(({ quote }) => quote.exact.startsWith('188'));
    expect(made?.figure).toMatchObject({ low: 188, high: 188, bound: 'exact', measure: 'people' });
    expect(
      await hand.inMargin(`root.querySelector('.row select').selectedOptions[0].text`),
    ).toMatch(/Skerry Line/);
    expect(made?.sourceId).toBe(await hand.inMargin(`root.querySelector('.row select').value`));
  });

  it('run across links and nested elements, over paragraphs, and past what is not the article', async () => {
    const hand = await openAt(nested.path);
    await hand.highlight('harbour of', '31 ships');
    await hand.isKept();
    const made = (await kept()).find(({ quote }) => quote.exact.includes('31 ships'));
    expect(made?.quote.exact).toBe(
      'harbour of Lindhaven opened again on Friday after a storm.\n\nThe harbour master said 31 ships',
    );
    const washes = await hand.washes();
    const advert = await hand.page.$eval(
      'aside p',
      (one) => one.getBoundingClientRect().toJSON() as DOMRect,
    );
    const over = washes.filter(({ y, height }) => y + height > advert.top && y < advert.bottom);
    expect(washes.length).toBeGreaterThan(4);
    expect(over).toEqual([]);
  });

  it('follow what is edited in another tab, and go where they are removed; which can be undone', async () => {
    const first = await openAt(nested.path);
    const drawn = await until('drawn', async () => (await first.washes()).length || null);
    const second = await openAt(nested.path);
    await second.hasWashes(drawn);
    await second.page.mouse.click(10, 10);
    const [wash] = await second.washes();
    if (!wash) throw new Error('no wash');
    await second.page.mouse.click(wash.x + 3, wash.y + wash.height / 2);
    await second.says(/Claim/);
    await second.click('button', 'Remove');
    await second.says(/Highlight removed/);
    await first.page.bringToFront();
    await first.hasWashes(0);
    await second.page.bringToFront();
    await second.click('button', 'Undo');
    await second.says(/Undone/);
    await second.hasWashes(drawn);
    await first.page.bringToFront();
    await first.hasWashes(drawn);
  });

  it('are found again in a changed text; one whose words are gone is kept and painted nowhere', async () => {
    const hand = await openAt(revised.path);
    await hand.highlight('cause of the fire', 'not known');
    await hand.isKept();
    await hand.page.keyboard.press('Escape');
    await hand.highlight('saw mill burned', 'Norrefell');
    await hand.isKept();
    await hand.page.keyboard.press('Escape');
    await hand.hasWashes(2);
    await hand.page.reload();
    await session.library.settled();
    await hand.hasWashes(1);
    const { start } = await hand.ends('cause of the fire', 'not known');
    const [wash] = await hand.washes();
    expect(Math.abs((wash?.x ?? 0) - start.x)).toBeLessThan(3);
    const [moved, lost] = ['cause', 'saw mill'].map(async (words) =>
      (await kept()).find(({ quote }) => quote.exact.startsWith(words)),
    );
    expect((await moved)?.span).not.toBeNull();
    expect(await lost).toMatchObject({
      span: null,
      quote: { exact: 'saw mill burned down in Norrefell' },
    });
  });

  it('can be made on a page that is no article; outside its text a sentence says why not', async () => {
    const hand = at(await session.driver.open(session.urlOf('odd', plain.path)));
    const words = prose[0]?.slice(0, 20) ?? '';
    await hand.selectByKeys(words);
    await session.driver.pressShortcut('H');
    await hand.says(/Claim/);
    await hand.isKept();
    await hand.page.keyboard.press('Escape');

    const article = at(await session.read('ferry-aboard'));
    await article.selectByKeys('The quay from which');
    expect(await article.inMargin(`root.querySelector('.offer')`)).toBeNull();
    await session.driver.pressShortcut('H');
    await article.says(/Only the article’s own text can be highlighted/);
  });

  it('tell the page nothing', async () => {
    const hand = at(await session.read('ferry-aboard'));
    await until('drawn', async () => (await hand.washes()).length > 0);
    const seen = await hand.page.evaluate(() => ({
      names: [...CSS.highlights.keys()],
      added: [...document.documentElement.children].map((one) => one.outerHTML).slice(2),
    }));
    expect(seen).toEqual({ names: ['ibid'], added: ['<ibid-layer></ibid-layer>'] });
  });
});
