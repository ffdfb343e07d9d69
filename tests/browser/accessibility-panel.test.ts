/** The panel and the settings, in every state: axe finds nothing, nothing is cut off, nothing is deleted by mistake. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { panelStates } from '../gallery/panel-states';
import { settingsStates } from '../gallery/settings-states';
import { GalleryPage } from './setup/gallery-page';

let gallery: GalleryPage;
let page: Page;

beforeAll(async () => {
  gallery = await GalleryPage.start();
  ({ page } = gallery);
});
afterAll(() => gallery?.close());

/** The long article has the rows of the full one a thousand times: axe, which takes a minute for them, looks at some of them. */
const LONG = 'long';

describe.each([
  ...Object.keys(panelStates)
    .filter((state) => state !== LONG)
    .map((state) => ({ show: 'panel', state }) as const),
  ...Object.keys(settingsStates).map((state) => ({ show: 'settings', state }) as const),
])('$show, $state', (story) => {
  it.each([
    { language: 'en', scheme: 'light' },
    { language: 'de', scheme: 'dark' },
    { language: 'de', scheme: 'light', width: 360 },
  ] as const)('is accessible ($language, $scheme)', async (look) => {
    await gallery.open(story, look);
    expect(await gallery.complaints()).toEqual([]);
    expect(await gallery.tooWide()).toBeLessThanOrEqual(0);
  });
});

/** Opens everything that is closed, until nothing is. */
async function openAll(): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.waitForFunction(() => {
    const closed = document.querySelectorAll<HTMLElement>('[aria-expanded="false"]');
    for (const button of closed) button.click();
    return closed.length === 0;
  });
}

describe.each([
  ['en', 'dark', 240],
  ['de', 'light', 320],
  ['de', 'dark', 1000],
] as const)('the panel with all rows open (%s, %s, %i px)', (language, scheme, width) => {
  it('is accessible and cuts nothing off', async () => {
    await gallery.open({ show: 'panel', state: 'full' }, { language, scheme, width });
    await openAll();
    expect(await gallery.complaints()).toEqual([]);
    expect(await gallery.tooWide()).toBeLessThanOrEqual(0);
  });
});

describe('the panel', () => {
  it('leaves out of the layout what is out of sight in a long article', async () => {
    await gallery.open({ show: 'panel', state: LONG });
    const [rows, laidOut] = await page.evaluate(() => {
      const all = [...document.querySelectorAll('main [data-row]')];
      const seen = all.filter((row) => row.checkVisibility({ contentVisibilityAuto: true }));
      return [all.length, seen.length];
    });
    expect(rows).toBeGreaterThanOrEqual(2000);
    expect(laidOut).toBeLessThan(400);
  });

  it('is accessible in a long article, at its beginning and at its end', async () => {
    await gallery.open({ show: 'panel', state: LONG }, { language: 'de', scheme: 'dark' });
    await page.evaluate(() => {
      const lists = [...document.querySelectorAll('main section')];
      for (const list of lists.slice(6, -6)) list.remove();
    });
    expect(await page.$$eval('main [data-row]', (rows) => rows.length)).toBeGreaterThan(12);
    expect(await gallery.complaints()).toEqual([]);
    expect(await gallery.tooWide()).toBeLessThanOrEqual(0);
  });
});

it.each([
  { show: 'panel', state: 'full' },
  { show: 'settings', state: 'usual' },
  { show: 'welcome', state: 'first' },
] as const)('$show has room for fingers', async (story) => {
  await gallery.open(story, { language: 'de', width: 360, touch: true });
  expect(await gallery.tooWide()).toBeLessThanOrEqual(0);
  expect(await gallery.tooSmall('button, select, summary, textarea, input[type=text]', 44)).toEqual(
    [],
  );
  expect(await gallery.tooSmall('a', 24)).toEqual([]);
});

describe('the settings', () => {
  const asked = () => page.evaluate(() => document.querySelectorAll('form').length);

  it('delete everything only after the word was typed', async () => {
    await gallery.open({ show: 'settings', state: 'usual' });
    const before = await asked();
    await page.locator('#keeping button').click();
    expect(await asked()).toBe(before + 1);
    expect(await gallery.complaints()).toEqual([]);
    const submit = '#keeping button[type="submit"]';
    expect(await page.$(`${submit}:disabled`)).not.toBeNull();
    await page.type('#keeping form input', 'Delete');
    expect(await page.$(`${submit}:disabled`)).toBeNull();
  });

  it('ask what highlights are to mean before a meaning goes', async () => {
    await gallery.open({ show: 'settings', state: 'chosen' }, { width: 360, language: 'de' });
    await page.locator('#meanings li button').click();
    await page.waitForFunction(() => document.activeElement?.tagName === 'SELECT');
    expect(await gallery.complaints()).toEqual([]);
    expect(await gallery.tooWide()).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    expect(await page.$('#meanings [role="group"]')).toBeNull();
  });
});
