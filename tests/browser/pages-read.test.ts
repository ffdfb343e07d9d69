/** What is read from pages, by lib/page alone in real browsers: a parsed page without layout is not one. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers/find';
import { openBareBrowser, type BareBrowser } from './pages/bare-browser';
import { liveBlog, POSTED } from './pages/live-blog';
import { BODY, FIRST, JSON_LD, pageWith, SECOND, TEXT } from './pages/story';

const readIn = (page: Page) =>
  page.evaluate(() => {
    const { map, root, ...content } = ibidPage.read(document, location.href);
    return { ...content, hasTitleMap: map.title !== null, hasRoot: root !== null };
  });
const detectIn = (page: Page) => page.evaluate(() => ibidPage.detect(document, location.href));

describe.each(BROWSERS)('in %s', (browser) => {
  let bare: BareBrowser;
  beforeAll(async () => (bare = await openBareBrowser(browser)));
  afterAll(() => bare?.close());

  it('text and facts of a declared article are read', async () => {
    const page = await bare.open(
      pageWith(`<title>Toll rises - Harbour Times</title>${JSON_LD}`, BODY),
    );
    expect(await readIn(page)).toMatchObject({
      title: 'Toll rises in Port Lisk ferry disaster',
      text: TEXT,
      site: 'Harbour Times',
      byline: 'Lina Kess, Jon Arn',
      published: '2026-03-02T18:20:00+01:00',
      modified: '2026-03-02T20:00:00+01:00',
      language: 'en',
      teaser: false,
      hasTitleMap: true,
    });
    expect(await detectIn(page)).toBe(true);
  });

  it('every span leads back to its own words', async () => {
    const page = await bare.open(pageWith(JSON_LD, BODY));
    const wrong = await page.evaluate(() => {
      const { text, title, map } = ibidPage.read(document, location.href);
      const bad: string[] = [];
      for (const [part, words] of [
        ['text', text],
        ['title', title],
      ] as const)
        for (const { 0: word, index } of words.matchAll(/[^\s]+(?: [^\s]+)?/g)) {
          const range = ibidPage.rangeOf(map, part, { start: index, end: index + word.length });
          if (range?.toString().replace(/\s+/g, ' ') !== word)
            bad.push(`${word} <- ${String(range)}`);
        }
      return bad;
    });
    expect(wrong).toEqual([]);
  });

  it('a page without any metadata is read and detected', async () => {
    const body = `<div id="top"><a href="/">Harbour Times</a></div><div><h1>Toll rises in Port Lisk</h1><div>By Lina Kess | 2 March 2026</div>
      <div>${FIRST}<br><br>${SECOND}</div></div>`;
    const page = await bare.open(pageWith('<title>Toll rises in Port Lisk</title>', body));
    expect(await readIn(page)).toMatchObject({
      title: 'Toll rises in Port Lisk',
      text: `${FIRST}\n\n${SECOND}`,
      byline: 'Lina Kess',
      published: '2026-03-02',
    });
  });

  it('a wall that asks for leave is not read, however long it is; an article about such walls is', async () => {
    const asked =
      '<p>We and our partners keep what you read on your device, to know you again on the pages of others.</p>'.repeat(
        20,
      );
    const wall = `<div id="consent-layer"><div><h2>Your privacy</h2>${asked}</div></div>`;
    const walled = await bare.open(pageWith(JSON_LD, `${wall}${BODY}`));
    expect(await readIn(walled)).toMatchObject({ text: TEXT });
    const about = BODY.replace('<article>', '<article class="post tag-cookies">');
    expect(await readIn(await bare.open(pageWith(JSON_LD, about)))).toMatchObject({ text: TEXT });
  });

  it.each(['form', 'div'])('a box that asks for an address in a %s is not read', async (form) => {
    const box = `<div class="c-item"><h3>The Quay</h3><div><p>What moved the coast, in your inbox every weekday before breakfast.</p></div>
      <${form}><label>Your address <input name="mail"></label><p>By going on you agree to what we print on page two.</p></${form}></div>`;
    const asked = BODY.replace('<h2>Search', `${box}<h2>Search`);
    // there are pages with one form around everything, in which no other one can stand
    const whole = form === 'div' ? `<form>${asked}<input type="email"></form>` : asked;
    expect(await readIn(await bare.open(pageWith(JSON_LD, whole)))).toMatchObject({ text: TEXT });
  });

  it('a page of typed text alone is an article, in paragraphs as empty lines part them', async () => {
    const lines = (text: string) =>
      text.replaceAll(' of ', ' of\n').replaceAll(' and ', '\n  and ');
    const typed = [FIRST, SECOND, FIRST, SECOND, FIRST, SECOND];
    const body = `<pre>\nToll rises in Port Lisk\n\nBy Lina Kess\n2 March 2026\n\n${typed.map(lines).join('\n \n')}\n</pre>`;
    const page = await bare.open(pageWith('<title>Toll rises in Port Lisk</title>', body));
    expect(await readIn(page)).toMatchObject({
      text: typed.join('\n\n'),
      byline: 'Lina Kess',
      published: '2026-03-02',
    });
    expect(await detectIn(page)).toBe(true);
    const program = body.replace('<pre>', '<pre><code>').replace('</pre>', '</code></pre>');
    const code = pageWith('<title>Toll rises in Port Lisk</title>', program);
    expect(await detectIn(await bare.open(code))).toBe(false);
  });

  it('broken JSON-LD is mended, or done without', async () => {
    const mendable = await bare.open(
      pageWith(JSON_LD.replace('"Jon Arn"}]', '"Jon Arn"},]'), BODY),
    );
    expect(await readIn(mendable)).toMatchObject({ byline: 'Lina Kess, Jon Arn' });
    const broken = await bare.open(pageWith(JSON_LD.replace('"@graph"', 'graph'), BODY));
    expect(await readIn(broken)).toMatchObject({ text: TEXT, byline: 'Lina Kess' });
  });

  it.each(['in-elements', 'in-order', 'at-foot', 'declared'] as const)(
    'the posts of a live blog have their times: %s',
    async (told) => {
      const { text, posts = [] } = await readIn(await bare.open(pageWith(...liveBlog(told))));
      expect(posts.map(({ start, published }) => [text.slice(start), published])).toEqual(
        POSTED.map(([words, time]): unknown => [expect.stringMatching(`^${words}`), time]),
      );
    },
  );

  it('the beginning of a paid article is read and named so', async () => {
    const paid = JSON_LD.replace('"headline"', '"isAccessibleForFree":"False","headline"');
    expect(await readIn(await bare.open(pageWith(paid, BODY)))).toMatchObject({
      text: TEXT,
      teaser: true,
    });
  });

  it('fields of a form that stand in for its properties change nothing', async () => {
    const names = [
      'parentNode',
      'tagName',
      'getAttribute',
      'textContent',
      'childNodes',
      'contains',
      'closest',
      'matches',
      'querySelectorAll',
      'hasAttributes',
      'checkVisibility',
    ];
    const fields = names.map((name) => `<input name="${name}">`).join('');
    const page = await bare.open(
      pageWith(JSON_LD, `<form class="page" id="page">${fields}${BODY}</form>`),
    );
    expect(await readIn(page)).toMatchObject({ text: TEXT });
  });

  it('fronts, lists, products and manuals are no articles', async () => {
    const stories = Array.from(
      { length: 9 },
      (_, i) => `{"@type":"NewsArticle","headline":"${i}","datePublished":"2026-03-02"}`,
    );
    const list = `<script type="application/ld+json">{"@type":"ItemList","itemListElement":[${stories.join()}]}</script>`;
    const product =
      '<meta property="og:type" content="product"><script type="application/ld+json">{"@type":"Product"}</script>';
    for (const [head, path] of [
      [JSON_LD, '/'],
      [list, '/coast'],
      [product, '/products/strong-rope-for-ferries-40m'],
      ['<meta name="generator" content="Docusaurus v3">', '/docs/how-to-tie-a-knot'],
    ] as const)
      expect(await detectIn(await bare.open(pageWith(head, BODY), path)), path).toBe(false);
  });

  it('an empty page gives an empty text', async () => {
    const page = await bare.open(pageWith('', ''), '/x');
    expect(await readIn(page)).toMatchObject({
      text: '',
      title: '',
      byline: null,
      published: null,
      hasRoot: false,
    });
  });
});
