/**
 * Hostile and difficult pages in real browsers: each is read, painted and left as it was. Ours runs in a world of its own,
 * as in the extension.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers/find';
import { openBareBrowser, type BareBrowser } from './pages/bare-browser';
import { DIFFICULT_PAGES } from './pages/difficult-pages';
import { HOSTILE_PAGES } from './pages/hostile-pages';
import { FIRST, SECOND } from './pages/story';

const PAGES = [...HOSTILE_PAGES, ...DIFFICULT_PAGES];

/** Reads, paints and cleans up; runs in the page, in our own world. */
function work(due: readonly string[]) {
  const shape = () => document.documentElement.outerHTML.replace(/ data-at="[^"]*"/g, '').length;
  const clock = () => [...document.body.children].at(-1)?.textContent.length ?? 0;
  const before = shape() - clock();
  const article = ibidPage.read(document, location.href);
  const { text, map, root } = article;
  if (!root) return { problem: 'no root' };
  const missing = due.filter((words) => !text.includes(words));
  if (missing.length > 0) return { problem: `not read: ${missing.join(' | ')} in ${text}` };
  const ranges = ['At least 43 people', '38', 'Lina Orth'].map((words) => {
    const start = text.indexOf(words);
    return ibidPage.rangeOf(map, 'text', { start, end: start + words.length });
  });
  const words = ranges.map((range) =>
    range
      ?.cloneContents()
      .textContent.replace(/[\s\u00a0]+/g, ' ')
      .replaceAll('\u00ad', ''),
  );
  const real = ranges.filter((range) => range !== null);
  const findings = ibidPage.paintFindings(root.ownerDocument, root);
  const layer = ibidPage.createLayer(root.ownerDocument, root);
  layer.setRelations(real.map((range) => ({ range, level: 'conflict' })));
  findings.set(real);
  const registry = root.ownerDocument.defaultView?.CSS.highlights;
  const painted = registry?.get('ibid')?.size;
  const open = layer.element.shadowRoot !== null;
  findings.off();
  layer.dispose();
  return {
    problem: null,
    words,
    painted,
    open,
    left: [registry?.size, shape() - clock() - before],
    repeated: text.split(due[0] ?? '').length - 1,
  };
}

async function storyOf(bare: BareBrowser, index: number) {
  const entry = PAGES[index];
  if (!entry) throw new Error('no such page');
  const path = `/2026/03/02/toll-rises-in-port-lisk-ferry-disaster-${index}`;
  const page: Page = await bare.openApart(entry.html, path, entry.headers);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const seen = await bare.evaluateApart(page, work, [FIRST, SECOND]);
  await page.close();
  return { ...seen, errors };
}

describe.each(BROWSERS)('in %s', (browser) => {
  let bare: BareBrowser;
  beforeAll(async () => (bare = await openBareBrowser(browser)));
  afterAll(() => bare?.close());

  // Opening a tab fails in Firefox while another one closes (browsingContext.create waits for the tab in front, which is gone).
  const story = browser === 'firefox' ? it : it.concurrent;
  story.each(PAGES.map(({ name }, index) => [name, index] as const))(
    'is read and left as it was: %s',
    async (_, index) => {
      expect(await storyOf(bare, index)).toEqual({
        problem: null,
        words: ['At least 43 people', '38', 'Lina Orth'],
        painted: 3,
        open: false,
        left: [0, 0],
        repeated: 1,
        errors: [],
      });
    },
  );
});
