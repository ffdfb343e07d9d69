/** The published build: nothing is read before consent, and nothing after it is withdrawn. The dialogs are the real ones. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers/find';
import { isPainted } from '../../scripts/browsers/painted';
import { until } from '../../scripts/browsers/until';
import { openSession, type Session } from './setup/session';

/** Milliseconds after which an article that may be read has long been found. */
const ENOUGH = 3_000;

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

  /** Opens an article and gives it the time in which it would have been read. */
  async function openUnread(id: string): Promise<void> {
    const page = await session.driver.open(session.addressOf(id));
    await page.waitForFunction((end) => performance.now() > end, {}, ENOUGH);
    expect((await session.library.status()).state).not.toMatch(/^read/);
    expect(await page.evaluate(isPainted)).toBe(false);
    expect(await session.driver.layer(page)).toBeNull();
    await page.close();
  }

  it('is not there after install: nothing is read', async () => {
    await openUnread('ferry-capsizes');
    expect(await session.library.ask('rows')).toMatchObject({ articles: 0 });
  });

  it('is not there when the dialog is refused: nothing is read', async () => {
    await chooseAllSites(false);
    await openUnread('ferry-capsizes');
    expect(await session.library.ask('rows')).toMatchObject({ articles: 0 });
  });

  it('is there when the dialog is granted: articles are read', async () => {
    await chooseAllSites(true);
    await session.read('ferry-capsizes');
    expect(await session.library.ask('rows')).toMatchObject({ articles: 1 });
  });

  it('never covers loopback unasked', async () => {
    const { port, pathname } = new URL(session.addressOf('ferry-live'));
    await session.driver.open(`http://harbour-times.localhost:${port}${pathname}`);
    expect(await session.library.settled()).toMatchObject({ state: 'excluded-site', why: 'local' });
  });

  it('ends when it is withdrawn: marks go, and nothing more is read', async () => {
    const page = await session.read('ferry-aboard');
    await session.library.ask('withdrawHosts');
    await until('the marks are gone', async () => !(await page.evaluate(isPainted)));
    expect(await session.driver.layer(page)).toBeNull();
    const before = await session.library.ask('rows');
    await openUnread('ferry-toll-rises');
    expect(await session.library.ask('rows')).toEqual(before);
  });
});
