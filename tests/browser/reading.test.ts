/** What opening an article does: read once, painted, and the page left as it was. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers/find';
import { articleOf } from '../newsroom/newsroom';
import { newsroomPages, pathOf } from '../newsroom/site';
import { isPainted } from '../../scripts/browsers/painted';
import { until } from '../../scripts/browsers/until';
import { openSession, type Session } from './setup/session';

/** A story whose text changes after the first time it is asked for. */
let edition = 0;
const changing = {
  host: 'odd',
  path: '/2025/05/02/harbour-opens',
  body: () => `<!doctype html><html lang="en"><title>Harbour opens</title>
    <meta property="og:type" content="article" />
    <meta property="article:published_time" content="2025-05-02T10:00:00Z" />
    <article><h1>Harbour opens after the storm</h1>
    <p>${articleOf('ferry-toll-rises').text.split('\n\n')[5]}</p>
    <p>The harbour of Lindhaven opened again on Friday after a storm had closed it for two days. The harbour master,
    Otto Reim, said ${edition++ === 0 ? '31' : '34'} ships had waited outside.</p>
    <p>${articleOf('bus-overturns').text.split('\n\n')[7]}</p></article></html>`,
};

/** A story under the addresses that outlets give one; the last one alone says which is its own. */
const STORY = '/2025/05/06/ferry-back-in-service';
const OTHERS = [
  ['odd', STORY, '?utm_source=post&fbclid=x'],
  ['odd', `${STORY}/amp`, ''],
  ['odd', `${STORY}/print`, ''],
  ['m.odd', STORY, ''],
  ['odd', '/article/8812', '?print=1'],
] as const;
const onceTold = [['odd', STORY, ''] as const, ...OTHERS].map(([host, path]) => ({
  host: host.split('.')[0] ?? '',
  path,
  body: (origin: string) => `<!doctype html><html lang="en"><title>Ferry back</title>
    <meta property="og:type" content="article" />
    <meta property="article:published_time" content="2025-05-06T10:00:00Z" />
    ${path === '/article/8812' ? `<link rel="canonical" href="${origin}${STORY}" />` : ''}
    <article><h1>Ferry back in service at Kelsund</h1>
    <p>${articleOf('bus-overturns').text.replaceAll('\n\n', '</p><p>')}</p></article></html>`,
}));

/** A page that will show its next story below the first. */
const endless = {
  host: 'odd',
  path: '/2025/05/07/inquiry-into-the-ferry',
  body: () => `<!doctype html><html lang="en"><title>Inquiry opens</title>
    <meta property="og:type" content="article" />
    <meta property="og:title" content="Inquiry into the ferry opens" />
    <meta property="article:published_time" content="2025-05-07T10:00:00Z" />
    <main><article><h1>Inquiry into the ferry opens</h1>
    <p>${articleOf('ferry-toll-rises').text.replaceAll('\n\n', '</p><p>')}</p></article></main></html>`,
};
/** A story that the browser may keep, so that it can be shown again without a network. */
let asked = 0;
const kept = newsroomPages()
  .filter(({ path }) => path === pathOf(articleOf('mill-aid')))
  .map((page) => ({
    ...page,
    headers: { 'cache-control': 'max-age=600' },
    body: (origin: string) => {
      asked++;
      return page.body(origin);
    },
  }));

const NEXT = {
  path: '/2025/05/08/bus-overturns-near-lindhaven',
  title: 'Bus overturns near Lindhaven',
};

/** Whether words in one of the page's articles are marked, and in no other. */
const isMarked = (which: number) => {
  const own = document.querySelectorAll('article')[which];
  const marked = [...CSS.highlights.values()].flatMap((one) => [...one] as Range[]);
  return marked.length > 0 && marked.every((range) => own?.contains(range.startContainer));
};

describe.each(BROWSERS)('an article in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    edition = 0;
    session = await openSession(browser, { pages: [changing, endless, ...onceTold, ...kept] });
  });
  afterAll(() => session?.close());

  it('is painted, and the page stays as it was but for one empty element', async () => {
    const page = await session.read('ferry-aboard');
    const { added, same, marked } = await page.evaluate(async () => {
      const served = await (await fetch(location.href)).text();
      const before = new DOMParser().parseFromString(served, 'text/html').documentElement;
      const now = document.documentElement.cloneNode(true) as Element;
      const added = [...now.children].filter((one) => !['HEAD', 'BODY'].includes(one.tagName));
      for (const element of added) element.remove();
      const marked = [...CSS.highlights.values()].flatMap((one) => [...one].map(String));
      return {
        added: added.map((one) => one.textContent),
        same: now.outerHTML === before.outerHTML,
        marked,
      };
    });
    expect(added).toEqual(['']);
    expect(same).toBe(true);
    expect(marked).toEqual(expect.arrayContaining(['188', '214', 'Seventeen']));
  });

  it('has all its findings under one highlight name', async () => {
    const page = await session.read('ferry-capsizes');
    const names = await page.evaluate(() => [...CSS.highlights.keys()]);
    expect(names).toEqual(['ibid']);
  });

  it('is painted in its headline, too', async () => {
    const page = await session.read('ferry-capsizes');
    const inHeadline = await page.evaluate(() =>
      [...CSS.highlights.values()]
        .flatMap((one) => [...one] as Range[])
        .filter((range) => range.startContainer.parentElement?.closest('h1'))
        .map(String),
    );
    expect(inHeadline).toContain('At least nine');
  });

  it('changes nothing when it is read again', async () => {
    await session.read('ferry-capsizes');
    const before = await session.library.ask('rows');
    await session.read('ferry-capsizes');
    expect(await session.library.ask('rows')).toEqual(before);
  });

  it('becomes a revision when its text has changed', async () => {
    const { driver, library } = session;
    const address = session.urlOf('odd', changing.path);
    await driver.open(address);
    expect(await library.settled()).toMatchObject({ state: 'read' });
    const before = await library.ask('rows');
    await driver.open(address);
    await library.settled();
    const after = await library.ask('rows');
    expect(after.articles).toBe(before.articles);
    expect(after.revisions).toBe((before.revisions ?? 0) + 1);
    expect(after.figures).toBe(before.figures);
  });

  it('is one under every address that its outlet gives it', async () => {
    const { driver, library } = session;
    await driver.open(session.urlOf('odd', STORY));
    expect(await library.settled()).toMatchObject({ state: 'read' });
    const before = await library.ask('rows');
    for (const [host, path, query] of OTHERS) {
      const page = await driver.open(`${session.urlOf(host, path)}${query}`);
      expect(await library.settled(), path).toMatchObject({ state: 'read' });
      await page.close();
    }
    expect(await library.ask('rows')).toEqual(before);
    const [article] = (await library.ask('articles')).filter(({ title }) =>
      /^Ferry back/u.test(title),
    );
    expect(article?.addresses).toHaveLength(1 + OTHERS.length);
  });

  it('that is shown below another one is read when its readers have come to it', async () => {
    const { driver, library } = session;
    const page = await driver.open(session.urlOf('odd', endless.path));
    expect(await library.settled()).toMatchObject({ state: 'read' });
    await until('the first is painted', () => page.evaluate(isMarked, 0));
    const before = await library.ask('rows');
    const text = articleOf('bus-overturns').text.replaceAll('\n\n', '</p><p>');
    await page.evaluate(
      (html, path) => {
        document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
        document.querySelectorAll('article')[1]?.scrollIntoView();
        history.pushState(null, '', path);
      },
      `<article><h1>${NEXT.title}</h1><p>${text}</p></article>`,
      NEXT.path,
    );
    await until('the second is painted', () => page.evaluate(isMarked, 1));
    const after = await library.ask('rows');
    expect(after.articles).toBe((before.articles ?? 0) + 1);
    expect(after.revisions).toBe(before.revisions);
    expect((await library.ask('articles')).map(({ title }) => title)).toContain(NEXT.title);
    await page.evaluate(() => {
      scrollTo(0, 0);
      history.back();
    });
    await until('the first is painted again', () => page.evaluate(isMarked, 0));
    expect(await library.ask('rows')).toEqual(after);
  });

  it('that the back button brings back is marked, and heard of, also without a network', async () => {
    const { library } = session;
    const page = await session.read('mill-aid');
    const before = await library.ask('rows');
    await page.goto(session.urlOf('meridian-post', '/'));
    const times = asked;
    // Firefox brings back the page as it was left, which no driver is told of, or else the kept copy, which it refuses to show where a
    // driver has taken the network away: there the server tells that it was not asked.
    if (browser === 'firefox') await page.evaluate(() => history.back());
    else {
      await page.setOfflineMode(true);
      await page.goBack();
    }
    expect(await library.settled()).toMatchObject({ state: 'read' });
    await until('it is painted', () => page.evaluate(isPainted));
    expect(await library.ask('rows')).toEqual(before);
    expect(asked).toBe(times);
    await page.setOfflineMode(false);
  });
});
