/** The published build: nothing is read before consent, and nothing after it is withdrawn. The dialogs are the real ones. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers/find';
import { isPainted } from '../../scripts/browsers/painted';
import { until } from '../../scripts/browsers/until';
import { ExchangePage } from './setup/exchange-page';
import { LibraryPage } from './setup/library-page';
import { openSession, type Session } from './setup/session';

/** Milliseconds after which an article that may be read has long been found. */
const ENOUGH = 3_000;

describe.each(BROWSERS)('consent in %s', (browser) => {
  let session: Session;
  let welcome: Page;
  beforeAll(async () => {
    session = await openSession(browser, { mode: 'store', hand: true, saves: true });
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

  it('is asked for before files are saved; a backup is then imported like any file', async () => {
    const folder = join(session.downloads ?? '', 'Ibid');
    const settings = await session.driver.openExtensionPage('options.html');
    const says = (words: string) =>
      until(`the settings say ${words}`, () =>
        settings.evaluate(
          (text) => (document.querySelector('#backups')?.textContent ?? '').includes(text),
          words,
        ),
      );
    await settings.waitForSelector('#backups input');
    await settings.click('#backups div:nth-of-type(2) input');
    await session.driver.answerPermission(settings, false);
    await says('Without this permission');
    await settings.click('#backups div:nth-of-type(2) input');
    await session.driver.answerPermission(settings, true);
    await says('Last backup');

    const names = await readdir(folder);
    expect(names).toEqual([expect.stringMatching(/^ibid-backup-[0-9a-f]{8}-1\.json$/)]);
    const [name = ''] = names;
    const text = await readFile(join(folder, name), 'utf8');
    const library = await LibraryPage.open(session);
    const exchange = new ExchangePage(library);
    await exchange.open();
    await exchange.choose({ name, text });
    await library.says(/brings nothing new/);

    await settings.bringToFront();
    await settings.click('#backups button');
    await until('there is a second one', async () => (await readdir(folder)).length === 2);
    await says('-2.json');
  });
});
