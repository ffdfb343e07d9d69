/** Everything that the reader sees, on a page of its own: axe finds nothing, nothing jumps, nothing is cut off. */
import type { RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardStates, popupStates, welcomeStates } from '../gallery/states';
import { GalleryPage } from './setup/gallery-page';

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

const stories = [
  ...Object.keys(popupStates).map((state) => ({ show: 'popup', state }) as const),
  ...Object.keys(cardStates).map((state) => ({ show: 'card', state }) as const),
  ...Object.keys(welcomeStates).map((state) => ({ show: 'welcome', state }) as const),
];

let gallery: GalleryPage;
let page: Page;

beforeAll(async () => {
  gallery = await GalleryPage.start();
  ({ page } = gallery);
});
afterAll(() => gallery?.close());

describe.each(stories)('$show, $state', (story) => {
  it.each([
    { language: 'en', scheme: 'light' },
    { language: 'de', scheme: 'dark' },
  ] as const)('is accessible ($language, $scheme)', async (look) => {
    await gallery.open(story, look);
    expect(await gallery.complaints(OPTIONS[story.show])).toEqual([]);
    expect(await gallery.tooWide()).toBeLessThanOrEqual(0);
  });
});

describe('the card', () => {
  it('stays inside a narrow window', async () => {
    await gallery.open({ show: 'card', state: 'figure' }, { language: 'de', width: 280 });
    expect(await gallery.tooWide()).toBeLessThanOrEqual(0);
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
    await gallery.open({ show: 'card', state: 'figure' });
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
      await gallery.open({ show: 'popup', state });
      const size = await page.evaluate(() => {
        const { offsetWidth, offsetHeight } = document.body;
        return [offsetWidth, offsetHeight];
      });
      expect(size, state).toEqual([380, 560]);
    }
  });

  it('grows with the reader’s own size of type, as far as browsers let a popup', async () => {
    await gallery.open({ show: 'popup', state: 'full' }, { width: 570 });
    await page.addStyleTag({ content: ':root { font-size: 24px }' });
    const sizes = await page.evaluate(() => {
      const popup = document.querySelector('main')?.parentElement;
      const tool = document.querySelector('svg');
      const { fontSize } = getComputedStyle(popup ?? document.body);
      const { width, height } = (popup ?? document.body).getBoundingClientRect();
      return [fontSize, tool?.clientWidth, width, height];
    });
    expect(sizes).toEqual(['21px', 24, 570, 600]);
    expect(await gallery.tooWide()).toBeLessThanOrEqual(0);
  });

  it('has targets that can be hit', async () => {
    await gallery.open({ show: 'popup', state: 'full' });
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
    await gallery.open({ show: 'popup', state: 'full' });
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
