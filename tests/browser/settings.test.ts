/** The settings: what is set there holds at once in every tab, and everything can be deleted for good. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPainted } from '../../scripts/browsers/painted';
import { BROWSERS } from '../../scripts/browsers/find';
import { until } from '../../scripts/browsers/until';
import { complaintsOf } from './setup/library-page';
import { openSession, type Session } from './setup/session';

/** As much of the browser as pages of ours have; the same in both. */
interface Own {
  readonly chrome: {
    readonly storage: { readonly local: { get(key: null): Promise<Record<string, unknown>> } };
  };
}

const stored = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as Own).chrome.storage.local.get(null));

describe.each(BROWSERS)('the settings in %s', (browser) => {
  let session: Session;
  let page: Page;
  let article: Page;

  beforeAll(async () => {
    session = await openSession(browser);
    article = await session.read('ferry-capsizes');
    page = await session.driver.openExtensionPage('options.html');
    await page.waitForSelector('h1');
  });
  afterAll(() => session?.close());

  it('show the keys that the commands have', async () => {
    const keys = await until('the keys are listed', () =>
      page.evaluate(() => {
        const all = [...document.querySelectorAll('#keys kbd, #keys input')];
        const texts = all.map((key) => ('value' in key ? String(key.value) : key.textContent));
        return texts.length >= 2 && texts;
      }),
    );
    expect(keys).toContain('Alt+Shift+J');
  });

  it('have the backups, and the page that writes them does so only when it is asked to', async () => {
    const hidden = await session.driver.openExtensionPage('backup.html');
    const says = await until('it says what it is', () =>
      hidden.evaluate(() => document.querySelector('main')?.textContent),
    );
    expect(says).toMatch(/nothing to do here/);
    expect(await complaintsOf(hidden)).toEqual([]);
    await hidden.click('main a');
    await hidden.waitForSelector('#backups h2');
    expect(Object.keys(await stored(hidden))).not.toContain('backupRecord');
    await hidden.close();
  });

  it('rename a meaning, and add one', async () => {
    await page.evaluate(() => {
      const [name] = document.querySelectorAll<HTMLInputElement>('#meanings input');
      if (!name) throw new Error('no meaning');
      name.value = 'Claimed';
      name.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until('the name is kept', async () =>
      JSON.stringify((await stored(page))['meanings'] ?? '').includes('Claimed'),
    );
    await page.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('#meanings button')];
      buttons.at(-1)?.click();
    });
    await until('there are six', async () => {
      const { meanings } = (await stored(page)) as { meanings?: unknown[] };
      return meanings?.length === 6;
    });
  });

  it('leave out a site at once, in its open tabs too', async () => {
    const { host } = new URL(
      article.url() === 'about:blank' ? session.addressOf('ferry-capsizes') : article.url(),
    );
    await page.bringToFront();
    await page.evaluate((typed) => {
      const input = document.querySelector<HTMLInputElement>('#sites form input[placeholder]');
      if (!input) throw new Error('no field');
      input.value = typed;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, host);
    await page.evaluate(() => {
      const forms = [...document.querySelectorAll<HTMLFormElement>('#sites form')];
      forms.at(-1)?.requestSubmit();
    });
    await until('its marks are gone', async () => !(await article.evaluate(isPainted)));
    await page.evaluate(() => document.querySelector<HTMLElement>('#sites li button')?.click());
    await until('the list is empty', async () => {
      const { pausedSites } = (await stored(page)) as { pausedSites?: unknown[] };
      return pausedSites?.length === 0;
    });
  });

  it('delete everything: the library, the settings, the marks in open tabs', async () => {
    const read = await session.read('ferry-aboard');
    await page.bringToFront();
    expect(await session.library.ask('articles')).not.toHaveLength(0);
    await page.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('#keeping button')];
      buttons.at(-1)?.click();
    });
    await page.waitForSelector('#keeping form input');
    await page.type('#keeping form input', 'delete');
    await page.keyboard.press('Enter');
    await until('it is said', () =>
      page.evaluate(() =>
        (document.querySelector('#keeping')?.textContent ?? '').includes('Everything is deleted'),
      ),
    );
    const kept = Object.keys(await stored(page));
    expect(kept.filter((key) => key !== 'canary')).toEqual([]);
    expect(await session.library.ask('articles')).toHaveLength(0);
    await until('the marks are gone', async () => !(await read.evaluate(isPainted)));
    await until('the settings show what holds now', () =>
      page.evaluate(() => document.querySelectorAll('#meanings input').length === 5),
    );
    expect(await page.evaluate(() => document.querySelector('[role="alert"]'))).toBeNull();
  });
});
