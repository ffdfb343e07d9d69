/** The library's page over the whole newsroom: lists, search, one of each, and everything by keyboard. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers/find';
import { until } from '../../scripts/browsers/until';
import { articleOf, NEWSROOM } from '../newsroom/newsroom';
import type { Served } from '../newsroom/server';
import { LibraryPage } from './setup/library-page';
import { openSession, type Session } from './setup/session';

/** An article that its outlet changes once it was read. */
const edited = { first: 'The coast guard said 31 people', now: 'The coast guard said 34 people' };
const more = ' were taken off the barge Odila on Monday night in Ostrand.';
let isEdited = false;
const CHANGING: Served = {
  host: 'odd',
  path: '/2025/05/01/barge-adrift-off-ostrand',
  body: () => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Barge adrift</title>
    <meta property="og:type" content="article"><meta property="og:site_name" content="The Odd Page">
    <meta property="article:published_time" content="2025-05-01T08:00:00Z"></head>
    <body><article><h1>Barge adrift off Ostrand</h1><p>${isEdited ? edited.now : edited.first}${more}</p>
    <p>A tug took the barge in tow. It ${isEdited ? 'reached' : 'was to reach'} the harbour by the morning.</p>
    ${'<p>The barge belongs to a quarry north of Ostrand and carried gravel for the new breakwater.</p>'.repeat(6)}
    </article></body></html>`,
};

const VIEWS: readonly (readonly [hash: string, words: RegExp])[] = [
  ['#/articles', /13 articles/],
  ['#/sources', /Ilse Marrow/],
  ['#/stories', /Marelle/],
  ['#/quotations', /same words/i],
  ['#/highlights', /tug/],
  ['#/revisions', /figures changed/i],
];

describe.each(BROWSERS)('the library in %s', (browser) => {
  let session: Session;
  let library: LibraryPage;
  let ids: ReadonlyMap<string, string>;

  beforeAll(async () => {
    isEdited = false;
    session = await openSession(browser, { pages: [CHANGING] });
    library = await LibraryPage.open(session);
  });
  afterAll(() => session?.close());

  it('says while it is empty what happens next', async () => {
    expect(await library.says(/library is empty/)).toMatch(/will stand here/);
    for (const view of ['sources', 'stories', 'quotations', 'highlights', 'revisions'])
      expect(await library.go(`#/${view}`, /not? .* yet|has changed/i)).toMatch(/\./);
    await library.go('#/articles', /library is empty/);
  });

  it('lists what is read while it is open, the newest first', async () => {
    for (const { id } of NEWSROOM) await (await session.read(id)).close();
    const page = await session.driver.open(session.urlOf(CHANGING.host, CHANGING.path));
    expect(await session.library.settled()).toMatchObject({ state: 'read' });
    await library.highlight(
      session,
      (await session.library.ask('articles')).find(({ url }) => url.includes('barge'))?.id ?? '',
      'A tug took the barge in tow.',
      'Ask the harbour master, Quillon.',
    );
    isEdited = true;
    await page.close();
    const again = await session.driver.open(session.urlOf(CHANGING.host, CHANGING.path));
    await until('the change is noticed', async () =>
      (await session.library.ask('articles')).some(
        (one) => one.url.includes('barge') && one.revision > 1,
      ),
    );
    await again.close();
    const articles = await session.library.ask('articles');
    ids = new Map(articles.map(({ id, title }) => [title, id]));
    await library.page.bringToFront();
    await library.says(/13 articles/);
    await library.says(/changed once/);
    const shown = await library.texts('main li a > span:first-child');
    const newest = articles.toSorted((x, y) => (x.day < y.day ? 1 : -1)).map(({ title }) => title);
    expect(shown.slice(0, 5)).toEqual(newest.slice(0, 5));
    expect(await library.text('main li:first-child')).toMatch(/changed once/);
  });

  it('finds words of headline, text, sources and notes while they are typed', async () => {
    const search = async (words: string): Promise<string[]> => {
      await library.go('#/articles', /13 articles/);
      await library.page.evaluate(() => document.getElementById('content')?.focus());
      await library.page.keyboard.press('/');
      await library.page.keyboard.type(words);
      await until('the search is in the address', () =>
        library.page.evaluate(
          (asked) => new URLSearchParams(location.hash.split('?')[1]).get('words') === asked,
          words,
        ),
      );
      await library.says(/^(?!.*13 articles)/);
      return library.texts('main li a > span:first-child');
    };
    const ferries = NEWSROOM.filter(({ title, text }) => /ferr/i.test(title + text)).length;
    const found = async (words: string, count: number) => {
      await search(words);
      await library.says(new RegExp(`(?<!\\d)${String(count)} articles?`));
    };
    await found('ferr', ferries);
    await found('barge gravel', 1);
    await found('quillon harb', 1);
    await search('zeppelin');
    await library.says(/No article has all of this/);
  });

  it('narrows the list by site, time, tag and conflicts', async () => {
    await library.go('#/articles?tag=barge', /(?<!\d)1 article(?!s)/);
    await library.go('#/articles?site=Harbour+Times', /(?<!\d)[2-9] articles/);
    for (const meta of await library.texts('main li a > span:nth-child(2)'))
      expect(meta).toMatch(/^Harbour Times/);
    await library.go('#/articles?from=2025-04-01&to=2025-04-30', /(?<!\d)4 articles/);
    await library.go('#/articles?conflicts', /conflicts/);
    await library.says(/conflicts?\d+ articles/);
    for (const meta of await library.texts('main li a > span:nth-child(2)'))
      expect(meta).toMatch(/conflict/);
  });

  it('shows of an article what others say, both sentences side by side', async () => {
    const id = ids.get(articleOf('ferry-aboard').title) ?? '';
    const text = await library.go(`#/articles/${id}`, /Compared with other articles/);
    await until('its headline names the page', () =>
      library.page.evaluate(
        (title) => document.title.startsWith(title),
        articleOf('ferry-aboard').title,
      ),
    );
    expect(text).toMatch(/Conflict/);
    expect(text).toMatch(/188/);
    expect(text).toMatch(/214/);
    await library.click(/^Its story/);
    await library.says(/What was reported when/);
  });

  it('draws what was reported when, with every mark in the table beside it', async () => {
    const marks = await until('the chart is drawn', async () => {
      const found = await library.page.$$('svg[role="group"] [role="img"]');
      return found.length > 1 && found.length;
    });
    expect(await library.texts('main tbody tr')).toHaveLength(marks);
    await library.page.evaluate(() =>
      document.querySelector<SVGElement>('svg [role="img"][tabindex="0"]')?.focus(),
    );
    const first = await library.focused(/“.+”, .+, .+/);
    await library.page.keyboard.press('ArrowRight');
    const second = await library.focused(new RegExp(`^(?!${first.replace(/\W/gu, '.')}$)`, 'u'));
    expect(await library.text('svg + p')).toBe(second);
  });

  it('shows of a source what it said, and the evidence for and against its figures', async () => {
    await library.go('#/sources?words=skerry', /Skerry Line/);
    await library.click(/Skerry Line/);
    await library.says(/not who is right/);
    await until('its figures are compared', async () =>
      (await library.texts('main button:not(:disabled)')).some((one) => /conflicts/.test(one)),
    );
    await library.click(/^conflicts/);
    const pairs = Number(/conflicts (\d+)/.exec(await library.says(/Conflict/))?.[1]);
    expect(await library.texts('main section:first-child li')).toHaveLength(pairs);
  });

  it('shows what changed in an article, figures first', async () => {
    const text = await library.go('#/revisions', /figures changed/i);
    expect(text.search(/figures changed/i)).toBeLessThan(text.search(/other words changed/i));
    const changed = await library.texts('main del, main ins');
    expect(changed.slice(0, 2)).toEqual(['removed: 31', 'added: 34']);
    expect(changed.slice(2, 4)).toEqual(['removed: was to reach', 'added: reached']);
  });

  it.each(VIEWS)('%s is accessible, also narrow and in large type', async (hash, words) => {
    await library.go(hash, words);
    expect(await library.complaintsInAllSizes()).toEqual([]);
  });

  it.each([
    ['an article', '#/articles', /Marelle/, /Compared with/],
    ['a source', '#/sources', /Skerry Line/, /What articles say/],
    ['a story', '#/stories', /Marelle/, /What was reported/],
  ])('%s is accessible, also narrow and in large type', async (_, list, entry, words) => {
    await library.go(list, entry);
    await until(
      'there is something to open',
      async () => (await library.texts('main li a')).length,
    );
    const href = await library.page.evaluate(
      (source) =>
        [...document.querySelectorAll('main li a')]
          .find((one) => new RegExp(source, 'u').test(one.textContent ?? ''))
          ?.getAttribute('href') ?? '',
      entry.source,
    );
    await library.go(href, words);
    expect(await library.complaintsInAllSizes()).toEqual([]);
  });

  it('works by keyboard alone', async () => {
    await library.go('#/articles', /13 articles/);
    await library.page.reload({ waitUntil: [] }).catch(() => undefined);
    await library.says(/13 articles/);
    const { keyboard } = library.page;
    await keyboard.press('Tab');
    await library.focused(/^Skip/);
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await library.focused(/^Filters$/);
    for (let tab = 0; tab < 12; tab += 1) {
      await keyboard.press('Tab');
      const row = await library.page.evaluate(() =>
        document.activeElement?.hasAttribute('data-at'),
      );
      if (row) break;
    }
    const [first = '', second = ''] = await library.texts('main li a > span:first-child');
    await library.focused(new RegExp(`^${first}`));
    await keyboard.press('ArrowDown');
    await library.focused(new RegExp(`^${second}`));
    await keyboard.press('End');
    await library.page.waitForFunction(
      () => document.activeElement?.getAttribute('data-at') === '12',
    );
    await keyboard.press('Enter');
    await library.says(/Compared with other articles/);
    await library.page.evaluate(() => history.back());
    await library.says(/13 articles/);
    await library.page.waitForFunction(
      () => document.activeElement?.getAttribute('data-at') === '12',
    );
  });

  it('forgets an article only when asked twice', async () => {
    const id = ids.get('Barge adrift off Ostrand') ?? '';
    await library.go(`#/articles/${id}`, /Forget this article…/);
    await library.click(/^Forget this article…/);
    await library.says(/Everything else stays/);
    await library.focused(/Keep/);
    await library.click(/^Forget$/);
    await library.says(/not in your library/);
    await library.go('#/articles', /12 articles/);
    await library.go('#/articles?words=gravel', /No article has all of this/);
  });
});
