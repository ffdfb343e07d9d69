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

/** An article of 1,200 paragraphs, each about a village. */
function manyVillages(): string {
  const paragraphs = Array.from({ length: 1200 }, (_, at) => {
    const words = `Village ${at + 1} was cut off by the snow, and its mayor asked for help in vain.`;
    return `<p>${at === 699 ? `<span style="display: contents">${words}</span>` : words}</p>`;
  });
  return `<main><article><h1>Toll rises in Port Lisk ferry disaster</h1>${paragraphs.join('')}</article></main>`;
}

/** Whether the names of some villages are painted and those of others are not; runs in the page. */
function showsVillages(painted: readonly number[], others: readonly number[]): boolean {
  const shown = new Set([...(CSS.highlights.get('ibid') ?? [])].map(String));
  return (
    painted.every((number) => shown.has(`Village ${number}`)) &&
    others.every((number) => !shown.has(`Village ${number}`))
  );
}

/** Whether the card stands right above or below its words, in a window as wide as told; runs in the page. */
function isCardAtWords(width: number): boolean {
  const { ibidWords, ibidCard } = globalThis as unknown as { ibidWords: Range; ibidCard: Element };
  const [words, card] = [ibidWords.getBoundingClientRect(), ibidCard.getBoundingClientRect()];
  const between = Math.max(card.top - words.bottom, words.top - card.bottom);
  return innerWidth === width && between >= 0 && between < 30 && card.right <= width;
}

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

  it('of very many findings those near the view are painted, wherever the reader goes', async () => {
    const page = await bare.open(pageWith(JSON_LD, manyVillages()));
    await page.evaluate(() => {
      const { map, root, text } = ibidPage.read(document, location.href);
      const ranges = [...text.matchAll(/Village \d+/g)].flatMap(({ index, 0: words }) => {
        const range = ibidPage.rangeOf(map, 'text', { start: index, end: index + words.length });
        return range ? [range] : [];
      });
      if (!root || ranges.length !== 1200) throw new Error(`${ranges.length} villages were read`);
      ibidPage.paintFindings(document, root).set(ranges);
    });
    // the words of 700 stand in an element without a box
    await page.waitForFunction(showsVillages, {}, [1, 700], [400, 1200]);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.waitForFunction(showsVillages, {}, [1200, 700], [1, 400]);
  });

  it('a card stays at its words when the window is made narrower and wider', async () => {
    const page = await bare.open(pageWith(JSON_LD, BODY));
    await page.evaluate(() => {
      const { map, root, text } = ibidPage.read(document, location.href);
      const start = text.indexOf('Lina Orth');
      const range = ibidPage.rangeOf(map, 'text', { start, end: start + 9 });
      if (!root || !range) throw new Error('nothing was read');
      const layer = ibidPage.createLayer(document, root);
      const card = document.createElement('div');
      card.style.cssText = 'width: 200px; height: 80px';
      layer.cardMount.append(card);
      layer.placeCardAt(range);
      Object.assign(globalThis, { ibidWords: range, ibidCard: card });
    });
    for (const width of [400, 1000]) {
      await page.setViewport({ width, height: 700 });
      await page.waitForFunction(isCardAtWords, {}, width);
    }
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
