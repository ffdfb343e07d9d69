/** What is painted into pages, by lib/page alone in real browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers/find';
import { openBareBrowser, type BareBrowser } from './pages/bare-browser';
import { BODY, JSON_LD, pageWith } from './pages/story';

/** Paints three findings, one of them conflicting, and tells what the page can see of it. */
const paintIn = (page: Page) =>
  page.evaluate(() => {
    const before = document.body.outerHTML;
    const { text, map, root } = ibidPage.read(document, location.href);
    if (!root) throw new Error('nothing was read');
    const ranges = ['At least 43 people', '38', 'Lina Orth'].map((words) => {
      const start = text.indexOf(words);
      const range = ibidPage.rangeOf(map, 'text', { start, end: start + words.length });
      if (!range) throw new Error(`${words} stand nowhere`);
      return range;
    });
    const findings = ibidPage.paintFindings(document, root);
    findings.set(ranges);
    const layer = ibidPage.createLayer(document, root);
    const [first, second] = ranges as [Range, Range];
    layer.setRelations([
      { range: first, level: 'conflict' },
      { range: second, level: 'agree' },
    ]);
    const box = first.getBoundingClientRect();
    const placed = ranges.map((range, i) => ({ range, i }));
    const at = (x: number, y: number) => ibidPage.placedAt(document, placed, x, y)?.i ?? null;
    const seen = {
      colour: getComputedStyle(root, '::highlight(ibid)').backgroundColor,
      highlights: [...CSS.highlights.keys()],
      painted: CSS.highlights.get('ibid')?.size,
      added: [...document.documentElement.children].slice(2).map((one) => one.outerHTML),
      shadow: layer.element.shadowRoot,
      bodyUnchanged: document.body.outerHTML === before,
      hit: at(box.left + 4, box.top + 4),
      miss: at(box.left + 4, box.top - 30),
    };
    layer.dispose();
    findings.off();
    const after = [
      document.documentElement.children.length,
      CSS.highlights.size,
      document.adoptedStyleSheets.length,
    ];
    return { ...seen, after };
  });

/** How the findings are tinted, and whether our layer takes part in the page's layout. */
const looksIn = (page: Page) =>
  page.evaluate(() => {
    const layer = document.querySelector('ibid-layer');
    return {
      tint: getComputedStyle(document.body, '::highlight(ibid)').backgroundColor,
      layer: layer && getComputedStyle(layer).display,
    };
  });

describe.each(BROWSERS)('in %s', (browser) => {
  let bare: BareBrowser;
  beforeAll(async () => (bare = await openBareBrowser(browser)));
  afterAll(() => bare?.close());

  it.each([
    ['a plain page', '', {}],
    [
      'a page whose policy forbids every style and script',
      '',
      { 'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'" },
    ],
    [
      'a page whose styles shout',
      '<style>* { display: block !important; position: static !important; width: 50px !important; user-select: none !important }</style>',
      {},
    ],
  ])('one style, one element and nothing else on %s', async (_, head, headers) => {
    const page = await bare.open(pageWith(JSON_LD + head, BODY), undefined, headers);
    const seen = await paintIn(page);
    expect(seen.colour).toMatch(/^rgba\(\d+, \d+, \d+, 0\.\d+\)$|^rgb\(.* \/ 0\.\d+\)$/);
    expect(seen).toMatchObject({
      highlights: ['ibid'],
      painted: 3,
      added: ['<ibid-layer></ibid-layer>'],
      shadow: null,
      bodyUnchanged: true,
      hit: 0,
      miss: null,
      after: [2, 0, 0],
    });
  });

  it('on paper there are neither findings nor relations, and both are there again on screen', async () => {
    const page = await bare.open(pageWith(JSON_LD, BODY));
    await page.evaluate(() => {
      const { map, root } = ibidPage.read(document, location.href);
      const range = ibidPage.rangeOf(map, 'text', { start: 0, end: 6 });
      if (!root || !range) throw new Error('nothing was read');
      ibidPage.paintFindings(document, root).set([range]);
      ibidPage.createLayer(document, root).setRelations([{ range, level: 'agree' }]);
    });
    const onScreen = await looksIn(page);
    await bare.showAs(page, 'print');
    expect(await looksIn(page)).toEqual({ tint: 'rgba(0, 0, 0, 0)', layer: 'none' });
    await bare.showAs(page, 'screen');
    expect(await looksIn(page)).toEqual(onScreen);
    expect(onScreen.layer).toBe('block');
    expect(onScreen.tint).not.toBe('rgba(0, 0, 0, 0)');
  });
});
