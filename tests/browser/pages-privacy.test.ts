/** What a page can find out: the same whether the reader's library is empty or contradicts all that it says. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers/find';
import { isPainted } from '../../scripts/browsers/painted';
import { until } from '../../scripts/browsers/until';
import { articleOf } from '../newsroom/newsroom';
import { openSession, type Session } from './setup/session';

const { title, text } = articleOf('ferry-aboard');

/** A page that writes down every message and every change of its own document. */
const curious = {
  host: 'odd',
  path: '/2025/05/02/how-many-were-aboard-the-ferry',
  body: () => `<!doctype html><html lang="en"><head><title>${title}</title><link rel="icon" href="data:,">
    <script>window.heard = [];
      for (const type of ['message', 'storage', 'securitypolicyviolation', 'error'])
        addEventListener(type, (event) => heard.push(type + String(event.data)));
      new MutationObserver((all) => { for (const { addedNodes, attributeName } of all)
        heard.push(attributeName, ...[...addedNodes].filter((one) => one.nodeType === 1 && one.parentNode === document.documentElement).map((one) => one.localName)); })
        .observe(document.documentElement, { attributes: true, childList: true });
    </script>
    <meta property="og:type" content="article" />
    <meta property="article:published_time" content="2025-05-02T10:00:00Z" /></head>
    <body><article><h1>${title}</h1>${text
      .split('\n\n')
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('')}</article></body></html>`,
};

/** All that a page's script can look at. Runs in the page. */
function probe() {
  const layer = document.documentElement.lastElementChild;
  const style = layer ? getComputedStyle(layer) : null;
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
  const box = layer?.getBoundingClientRect();
  const { heard } = globalThis as unknown as { heard: unknown[] };
  const middle = document.elementFromPoint(300, 200)?.localName;
  return {
    globals: Object.getOwnPropertyNames(globalThis).sort(),
    document: document.documentElement.outerHTML,
    tree: layer?.shadowRoot,
    style: style && [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`),
    box: box && [box.x, box.y, box.width, box.height],
    size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
    rules: sheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)),
    painted: [...CSS.highlights].map(([name, ranges]) => [
      name,
      ranges.priority,
      ([...ranges] as Range[]).map((range) => [range.toString(), range.startOffset]),
      getComputedStyle(document.body, `::highlight(${name})`).backgroundColor,
    ]),
    resources: performance.getEntriesByType('resource').map(({ name }) => name),
    heard,
    middle,
  };
}

/** Whether the style sheet holds that makes marks visible. Runs in the page. */
function areShown(): boolean {
  const layer = document.documentElement.lastElementChild;
  return layer !== null && getComputedStyle(layer).getPropertyValue('--ibid-on') === '1';
}

describe.each(BROWSERS)('in %s', (browser) => {
  let session: Session;
  beforeAll(async () => (session = await openSession(browser, { pages: [curious] })));
  afterAll(() => session?.close());

  const look = async (): Promise<{ page: Page; seen: ReturnType<typeof probe> }> => {
    const page = await session.driver.open(session.urlOf(curious.host, curious.path));
    expect(await session.library.settled()).toMatchObject({ state: 'read' });
    await until('the article is painted', () => page.evaluate(isPainted));
    // The style sheet that shows the marks comes from the background, when it comes.
    await until('the marks are shown', () => page.evaluate(areShown));
    return { page, seen: await page.evaluate(probe) };
  };

  it('a page finds the same in an empty library and in one that contradicts it', async () => {
    const first = await look();
    expect(first.seen.painted).not.toEqual([]);
    await first.page.close();
    for (const id of ['ferry-capsizes', 'ferry-toll-rises']) await session.read(id);
    const { linked } = await session.library.ask('rows');
    expect(linked).toBeGreaterThan(0);
    const second = await look();
    expect(second.seen).toEqual(first.seen);
  });
});
