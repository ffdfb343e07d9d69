/** Bad input: read, or refused with a plain reason in the popup; never a hang, never markup executed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers/find';
import { until } from '../../scripts/browsers/until';
import { BAD_PAGES, badPages } from './setup/bad-pages';
import { openSession, type Session } from './setup/session';

describe.each(BROWSERS)('bad pages in %s', (browser) => {
  let session: Session;
  beforeAll(async () => (session = await openSession(browser, { pages: badPages() })));
  afterAll(() => session?.close());

  it.each(BAD_PAGES)('$name: read, or refused with a reason', async ({ path }) => {
    const { driver, library } = session;
    const page = await driver.open(session.urlOf('odd', path));
    const status = await until('the page was read, refused or passed over', async () => {
      const now = await library.status();
      const looked = await page.evaluate(() => performance.now() > 9_000);
      return now.state !== 'reading' && (now.state !== 'not-an-article' || looked) && now;
    });
    expect(['read', 'failed', 'not-an-article']).toContain(status.state);
    if (status.state === 'failed') expect(status.why).not.toBe('unexpected');
    const popup = await driver.openPopup();
    const text = await until('the popup says what became of it', () =>
      popup.evaluate((root) => {
        const said = root.textContent?.trim() ?? '';
        return said.length > 20 && said;
      }),
    );
    expect(text).not.toMatch(/undefined|\[object|NaN/);
    expect(await page.evaluate(() => 'executed' in window)).toBe(false);
    const executed = await popup.evaluate((root) => root.querySelector('img[src="x"]') !== null);
    expect(executed).toBe(false);
    await page.close();
  });

  it('a page of 10 MB is refused for its length', async () => {
    await session.driver.open(session.urlOf('odd', BAD_PAGES[0]!.path));
    expect(await session.library.settled()).toMatchObject({ state: 'failed', why: 'too-long' });
  });

  it('the sound ones among them are read', async () => {
    for (const { path } of BAD_PAGES.slice(2)) {
      await session.driver.open(session.urlOf('odd', path));
      expect(await session.library.settled(), path).toMatchObject({ state: 'read' });
    }
  });
});
