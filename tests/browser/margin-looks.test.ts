/** What the margin shows besides plain cards, on a page of its own: axe finds nothing, nothing is cut off. */
import type { RunOptions } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { marginStates } from '../gallery/margin-states';
import { GalleryPage } from './setup/gallery-page';

/** What is in the margin is no page: landmarks and headings are its host's. */
const OPTIONS: RunOptions = {
  rules: {
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
  },
};

/** Every state of the gallery; the compiler tells of one that it does not have. */
const STATES: readonly (keyof typeof marginStates)[] = [
  'new-highlight',
  'highlight',
  'not-kept',
  'removed',
  'outside',
  'undone',
  'correctable',
  'corrected',
  'button',
];

/** What is clicked before it is looked at: the list of corrections, and a form of it. */
const CLICKS: Readonly<Record<string, readonly string[]>> = {
  'the corrections of a figure': ['.corrections > button'],
  'the form for its value': ['.corrections > button', '.choices li:nth-last-child(3) button'],
  'the choice of its source': ['.corrections > button', '.choices li:nth-last-child(2) button'],
};

let gallery: GalleryPage;
beforeAll(async () => (gallery = await GalleryPage.start()));
afterAll(() => gallery?.close());

const LOOKS = [
  { language: 'en', scheme: 'light' },
  { language: 'de', scheme: 'dark' },
  { language: 'de', scheme: 'light', width: 300 },
] as const;

async function isFine(): Promise<void> {
  expect(await gallery.complaints(OPTIONS)).toEqual([]);
  expect(await gallery.tooWide()).toBeLessThanOrEqual(0);
}

describe.each(STATES)('%s', (state) => {
  it.each(LOOKS)('is accessible and fits (%o)', async (look) => {
    await gallery.open({ show: 'margin', state }, look);
    await isFine();
  });
});

describe.each(Object.entries(CLICKS))('%s', (_, clicks) => {
  it.each(LOOKS)('is accessible and fits (%o)', async (look) => {
    await gallery.open({ show: 'margin', state: 'correctable' }, look);
    for (const selector of clicks)
      await gallery.page.locator(`ibid-gallery >>> ${selector}`).click();
    await isFine();
  });
});

describe('the editor', () => {
  it('begins at its meaning, and goes on from there by Tab and digits', async () => {
    await gallery.open({ show: 'margin', state: 'new-highlight' });
    const at = () =>
      gallery.page.evaluate(() => {
        const active = document.querySelector('ibid-gallery')?.shadowRoot?.activeElement;
        return active instanceof HTMLInputElement && active.type === 'radio'
          ? (active.closest('label')?.textContent ?? '')
          : active?.localName;
      });
    expect(await at()).toBe('Doubtful');
    await gallery.page.keyboard.press('Tab');
    expect(await at()).toBe('textarea');
  });
});
