/** The card at a mark, by mouse and by the shortcuts of the keyboard. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../scripts/browsers/driver';
import { BROWSERS } from '../../scripts/browsers/find';
import { placeOf } from '../../scripts/browsers/passage';
import { until } from '../../scripts/browsers/until';
import { openSession, type Session } from './setup/session';

/** The card's text; null while none is open. */
async function cardText(driver: Driver, page: Page): Promise<string | null> {
  const layer = await driver.layer(page);
  return (
    (await layer?.evaluate((root) => root.querySelector('[role="dialog"]')?.textContent)) ?? null
  );
}

describe.each(BROWSERS)('the card in %s', (browser) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await openSession(browser, { hand: true });
    await session.read('ferry-capsizes');
    page = await session.read('ferry-aboard');
  });
  afterAll(() => session?.close());

  const shown = (): Promise<string> =>
    until('a card is open', () => cardText(session.driver, page));
  const closed = (): Promise<boolean> =>
    until('no card is open', async () => (await cardText(session.driver, page)) === null);

  it('opens at a click on a mark and says both figures, and who gives them', async () => {
    const place = await placeOf(page, '214', 'It said that 214 people had been on board');
    await page.mouse.click(place.x, place.y);
    const text = await shown();
    expect(text).toMatch(/214/);
    expect(text).toMatch(/188/);
    expect(text).toMatch(/conflict/i);
    expect(text).toMatch(/Skerry Line/);
    expect(text).toMatch(/Northern Wire/);
  });

  it('closes at Escape', async () => {
    await page.keyboard.press('Escape');
    await closed();
  });

  it('opens at the next mark by keyboard, and goes back', async () => {
    await session.driver.pressShortcut('J');
    const first = await shown();
    await session.driver.pressShortcut('J');
    await until('the next card', async () => {
      const text = await cardText(session.driver, page);
      return text !== null && text !== first;
    });
    await session.driver.pressShortcut('K');
    await until(
      'the first card again',
      async () => (await cardText(session.driver, page)) === first,
    );
    await page.keyboard.press('Escape');
    await closed();
  });

  it('cannot be reached by the page', async () => {
    const place = await placeOf(page, '214', 'It said that 214 people had been on board');
    await page.mouse.click(place.x, place.y);
    await shown();
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll('*')].map((one) => one.shadowRoot).filter(Boolean),
    );
    expect(seen).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.textContent)).not.toMatch(
      /conflicts/i,
    );
  });
});
