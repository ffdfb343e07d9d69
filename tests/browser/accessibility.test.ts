/** Everything that the reader sees, on a page of its own: axe finds nothing, nothing jumps, nothing is cut off. */
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browsers/find';
import { serveGallery, type Gallery } from '../gallery/serve';
import { cardStates, popupStates, welcomeStates } from '../gallery/states';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** A card is no page: landmarks and headings are its host's. */
const OPTIONS: Readonly<Record<string, RunOptions>> = {
  card: {
    rules: {
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'landmark-one-main': { enabled: false },
    },
  },
};

const SIZES = { card: [440, 640], popup: [380, 560], welcome: [900, 900] } as const;

const stories = [
  ...Object.keys(popupStates).map((state) => ({ show: 'popup', state }) as const),
  ...Object.keys(cardStates).map((state) => ({ show: 'card', state }) as const),
  ...Object.keys(welcomeStates).map((state) => ({ show: 'welcome', state }) as const),
];

let gallery: Gallery;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  gallery = await serveGallery();
  browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? '',
    headless: true,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

interface Look {
  readonly language?: 'en' | 'de';
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
}

async function open(
  { show, state }: (typeof stories)[number],
  { language = 'en', scheme = 'light', width = SIZES[show][0] }: Look = {},
): Promise<void> {
  await page.setViewport({ width, height: SIZES[show][1] });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(gallery.urlOf({ show, state, language }));
  await page.waitForSelector('h1, ibid-gallery');
}

/** What axe complains of, as it would be read in a report. */
async function complaints(options: RunOptions = {}): Promise<string[]> {
  await page.addScriptTag({ path: AXE });
  const { violations } = await page.evaluate(
    (given) =>
      (globalThis as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(
        given,
      ),
    options,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Elements that are wider than the window. */
function tooWide(): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

describe.each(stories)('$show, $state', (story) => {
  it.each([
    { language: 'en', scheme: 'light' },
    { language: 'de', scheme: 'dark' },
  ] as const)('is accessible ($language, $scheme)', async (look) => {
    await open(story, look);
    expect(await complaints(OPTIONS[story.show])).toEqual([]);
    expect(await tooWide()).toBeLessThanOrEqual(0);
  });
});

describe('the card', () => {
  it('stays inside a narrow window', async () => {
    await open({ show: 'card', state: 'figure' }, { language: 'de', width: 280 });
    expect(await tooWide()).toBeLessThanOrEqual(0);
  });

  it('keeps its looks where the page shouts', async () => {
    const looks = () =>
      page.evaluate(() => {
        const card = document.querySelector('ibid-gallery')?.shadowRoot?.querySelector('.card');
        if (!card) throw new Error('no card');
        const {
          color,
          backgroundColor,
          fontSize,
          lineHeight,
          letterSpacing,
          textTransform,
          direction,
        } = getComputedStyle(card);
        const { width, height } = card.getBoundingClientRect();
        return [
          color,
          backgroundColor,
          fontSize,
          lineHeight,
          letterSpacing,
          textTransform,
          direction,
          width,
          height,
        ];
      });
    await open({ show: 'card', state: 'figure' });
    const before = await looks();
    await page.addStyleTag({
      content: `:root { font-size: 40px; --ink: red; --paper: red; --text: 40px; }
        * { --ink: red; --paper: red; --text: 40px; color: red !important; letter-spacing: 1em; line-height: 3;
          text-transform: uppercase; direction: rtl; font-family: fantasy !important; visibility: visible }`,
    });
    expect(await looks()).toEqual(before);
  });
});

describe('the popup', () => {
  it('has one size, whatever it says', async () => {
    for (const state of ['waiting', 'full', 'no-consent']) {
      await open({ show: 'popup', state });
      const size = await page.evaluate(() => {
        const { offsetWidth, offsetHeight } = document.body;
        return [offsetWidth, offsetHeight];
      });
      expect(size, state).toEqual([380, 560]);
    }
  });

  it('has targets that can be hit', async () => {
    await open({ show: 'popup', state: 'full' });
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('a, button')]
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.height > 0 && (box.height < 24 || box.width < 24))
        .map(({ target }) => target.outerHTML),
    );
    expect(small).toEqual([]);
    const rows = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main [data-row]')].map((row) => row.offsetHeight),
    );
    expect(Math.min(...rows)).toBeGreaterThanOrEqual(32);
  });

  it('is reached by Tab in reading order, and shows where it is', async () => {
    await open({ show: 'popup', state: 'full' });
    const tops: number[] = [];
    for (let tab = 0; tab < 12; tab += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const { activeElement } = document;
        if (!activeElement || activeElement === document.body) return null;
        const { outlineStyle } = getComputedStyle(activeElement);
        const reach = activeElement.querySelector(':scope > rect');
        const ring = reach ? getComputedStyle(reach).stroke !== 'none' : outlineStyle !== 'none';
        return { top: activeElement.getBoundingClientRect().top, ring };
      });
      expect(at?.ring).toBe(true);
      tops.push(Math.round((at?.top ?? 0) / 40));
    }
    expect(tops).toEqual(tops.toSorted((x, y) => x - y));
  });
});
