/** The published build: nothing is read before consent, and nothing after it is withdrawn. The dialogs are the real ones. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers/find';
import { isPainted } from '../../scripts/browsers/painted';
import { until } from '../../scripts/browsers/until';
import { openSession, type Session } from './setup/session';

describe.each(BROWSERS)('consent in %s', (browser) => {
  let session: Session;
  let welcome: Page;
  beforeAll(async () => {
    session = await openSession(browser, { mode: 'store', hand: true });
    welcome = await session.driver.openExtensionPage('welcome.html');
  });
  afterAll(() => session?.close());

  /** Chooses "all sites" and answers the browser's dialog. */
  async function chooseAllSites(grant: boolean): Promise<void> {
    await welcome.bringToFront();
    await welcome.waitForSelector('input[type="radio"]');
    await welcome.click('input[type="radio"]');
    await welcome.click('button[type="submit"]');
    await session.driver.answerPermission(welcome, grant);
    await welcome.waitForSelector('[role="status"]:not(:empty), [role="alert"]:not(:empty)');
  }

  it('is not there after install: nothing is read', async () => {
    const page = await session.driver.open(session.addressOf('ferry-capsizes'));
    expect(await session.library.status()).toMatchObject({ state: 'no-consent' });
    expect(await page.evaluate(isPainted)).toBe(false);
    await page.close();
  });

  it('is not there when the dialog is refused: nothing is read', async () => {
    await chooseAllSites(false);
    const page = await session.driver.open(session.addressOf('ferry-capsizes'));
    expect((await session.library.status()).state).toMatch(/^no-/);
    expect(await page.evaluate(isPainted)).toBe(false);
    expect(await session.library.ask('rows')).toMatchObject({ articles: 0 });
    await page.close();
  });

  it('is there when the dialog is granted: articles are read', async () => {
    await chooseAllSites(true);
    await session.read('ferry-capsizes');
    expect(await session.library.ask('rows')).toMatchObject({ articles: 1 });
  });

  it('ends when it is withdrawn: marks go, and nothing more is read', async () => {
    const page = await session.read('ferry-aboard');
    await session.library.ask('withdrawHosts');
    await until('the marks are gone', async () => !(await page.evaluate(isPainted)));
    expect(await session.driver.layer(page)).toBeNull();
    const before = await session.library.ask('rows');
    const next = await session.driver.open(session.addressOf('ferry-toll-rises'));
    expect((await session.library.status()).state).toMatch(/^no-/);
    expect(await next.evaluate(isPainted)).toBe(false);
    expect(await session.library.ask('rows')).toEqual(before);
  });

  it('never covers loopback unasked', async () => {
    await chooseAllSites(true);
    const { port, pathname } = new URL(session.addressOf('ferry-live'));
    await session.driver.open(`http://harbour-times.localhost:${port}${pathname}`);
    expect(await session.library.settled()).toMatchObject({ state: 'excluded-site', why: 'local' });
  });
});
