/** The library out and in: what is exported comes back as it was, and what goes wrong changes nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quoteOf } from '../../lib/domain/quote';
import { BROWSERS } from '../../scripts/browsers/find';
import { until } from '../../scripts/browsers/until';
import { articleOf, NEWSROOM } from '../newsroom/newsroom';
import { ExchangePage, rowsOf } from './setup/exchange-page';
import { hypothesis, manyTimes, PAGE, TEXT } from './setup/exchange-files';
import { LibraryPage } from './setup/library-page';
import { openSession, type Session } from './setup/session';

const ID = '6a1de0b4-6a0f-4d8b-9d7e-0f5c1c1d0001';

describe.each(BROWSERS)('export and import in %s', (browser) => {
  let session: Session;
  let library: LibraryPage;
  let exchange: ExchangePage;
  let file = { name: '', text: '' };

  beforeAll(async () => {
    session = await openSession(browser);
    library = await LibraryPage.open(session);
    exchange = new ExchangePage(library);
    for (const { id } of NEWSROOM) await (await session.read(id)).close();
    await library.page.bringToFront();
    await exchange.open();
  });
  afterAll(() => session?.close());

  /** Nothing is in the library but what is there. */
  const stays = async (rows: Readonly<Record<string, number>>) =>
    expect(await rowsOf(session)).toEqual(rows);

  it('is accessible, also narrow, and every button is reached by keyboard', async () => {
    expect(await library.complaints()).toEqual([]);
    await library.page.setViewport({ width: 360, height: 740 });
    expect(await library.complaints()).toEqual([]);
    await library.page.setViewport({ width: 1280, height: 900 });
    await library.page.evaluate(() => document.getElementById('content')?.focus());
    const reached: string[] = [];
    for (let tab = 0; tab < 9; tab += 1) {
      await library.page.keyboard.press('Tab');
      reached.push(
        await library.page.evaluate(() => {
          const at = document.activeElement;
          const about = document.getElementById(at?.getAttribute('aria-describedby') ?? '');
          return `${at?.textContent ?? ''} ${about?.textContent ?? ''}`.trim();
        }),
      );
    }
    expect(reached[0]).toBe('Save Whole library (JSON)');
    expect(reached.slice(-2)).toEqual(['Choose files', 'Choose a folder']);
  });

  it('brings back all that was exported, to the byte', async () => {
    const texts = await session.library.ask('texts');
    const articles = await session.library.ask('articles');
    const textOf = (id: string) =>
      texts.find(({ url }) => url === articles.find((one) => one.id === id)?.url)?.text ?? '';
    const [first] = articles;
    const words =
      textOf(first?.id ?? '')
        .split('\n\n')[1]
        ?.slice(0, 40) ?? '';
    await library.highlight(session, first?.id ?? '', words, 'Ask *again*: who counted?');
    const all = await session.library.ask('crossReferences');
    const wrong = all.find(({ here, there }) => here.part === 'text' && there.part === 'text');
    const anchor = ({ articleId, part, span }: NonNullable<typeof wrong>['here']) => ({
      ...{ articleId, kind: 'figure', part, quote: quoteOf(textOf(articleId), span) },
    });
    if (!wrong) throw new Error('There is nothing to correct.');
    const ruling = { kind: 'not-comparable', a: anchor(wrong.here), b: anchor(wrong.there) };
    const correction = { id: ID, ruling, labels: ['one', 'other'], madeOn: null };
    expect(await exchange.send('correction.make', correction)).toContain('"ok":true}');

    const before = await rowsOf(session);
    const links = await session.library.ask('crossReferences');
    expect(links.map(({ id }) => id)).not.toContain(wrong.id);
    expect([before['articles'], before['highlights'], before['corrections']]).toEqual([12, 1, 1]);
    file = await exchange.save('library');
    expect(file.name).toMatch(/^ibid-library-\d{4}-\d{2}-\d{2}\.json$/);
    expect(JSON.parse(file.text)).toMatchObject({ format: 'ibid-library', version: 1 });

    await exchange.send('everything.delete', {});
    expect((await rowsOf(session))['articles']).toBe(0);
    await exchange.reload();
    await exchange.open();
    await exchange.choose(file);
    await library.says(/Nothing has changed yet/);
    expect(await exchange.table()).toEqual([
      'Articles 12 0 0',
      'Highlights 1 0 0',
      'Corrections 1 0 0',
    ]);
    expect((await rowsOf(session))['articles']).toBe(0);
    expect(await library.complaints()).toEqual([]);
    await library.click(/^Import$/);
    await library.says(/is in your library/);
    await stays(before);
    expect(await session.library.ask('crossReferences')).toEqual(links);
    await library.click(/^Close$/);
    expect((await exchange.save('library')).text).toBe(file.text);
  });

  it('finds nothing new in what it has', async () => {
    const before = await rowsOf(session);
    await exchange.choose(file);
    await library.says(/brings nothing new/);
    await library.click(/^Not now$/);
    await library.says(/as it was before/);
    await library.focused(/^Import$/);
    await stays(before);
  });

  it('writes the other formats', async () => {
    const annotations = await exchange.save('annotations');
    expect(JSON.parse(annotations.text)).toMatchObject([
      { type: 'Annotation', motivation: 'commenting' },
    ]);
    expect((await exchange.save('notes')).text).toMatch(/^PK[^]+\.md/);
    expect((await exchange.save('highlights')).text).toMatch(/^\ufeffmade,.*\r\n.*who counted/);
    expect((await exchange.save('figures')).text.split('\r\n').length).toBeGreaterThan(50);
    expect((await exchange.save('bibtex')).text.match(/^@article/gm)).toHaveLength(12);
    expect(JSON.parse((await exchange.save('csl')).text)).toHaveLength(12);
  });

  it('takes all passages of a Hypothesis export, and says what it leaves out', async () => {
    const article = articleOf('ferry-capsizes');
    const exact = article.text.slice(0, 30);
    const written = hypothesis(session.addressOf('ferry-capsizes'), exact);
    await exchange.choose({ name: 'hypothesis.json', text: written });
    expect(await library.says(/Nothing has changed yet/)).toMatch(
      /2 notes that are about no passage/,
    );
    expect(await exchange.table()).toEqual(['Highlights 2 0 0']);
    await library.click(/^Import$/);
    await library.says(/is in your library/);
    const made = (await session.library.ask('highlights')).filter(({ tags }) =>
      tags.includes('quay'),
    );
    expect(made.map(({ quote }) => quote.exact).sort()).toEqual([exact, 'The quay'].sort());
    expect(made.map(({ note }) => note)).toContain('Was that *all* of them?');
    const known = made.find(({ quote }) => quote.exact === exact);
    const { text: read = '' } =
      (await session.library.ask('texts')).find(({ text }) => text.includes(exact)) ?? {};
    expect(known?.span?.start).toBe(read.indexOf(exact));
    await library.click(/^Close$/);
    await library.says(/Choose files/);
  });

  it('reads saved articles, and says which of them have no address', async () => {
    await exchange.choose(
      { name: 'lock.html', text: PAGE },
      { name: 'divers.txt', text: TEXT },
      { name: 'lost.html', text: '<h1>No address</h1><p>Nobody knows where this is from.</p>' },
      { name: 'picture.png', text: 'no picture' },
    );
    const said = await library.says(/Nothing has changed yet/);
    expect(said).toMatch(/“lost.html”: saved without/);
    expect(said).toMatch(/“picture.png”: no saved article/);
    expect(await exchange.table()).toEqual(['Articles 2 0 0']);
    await library.click(/^Import$/);
    await library.says(/is in your library/);
    const articles = await session.library.ask('articles');
    const divers = articles.find(({ title }) => title === 'Divers clear the lower gate');
    expect(divers).toMatchObject({ site: 'lantern.example', published: '2025-05-04' });
    expect(
      (await session.library.ask('crossReferences')).some(
        ({ here, there }) => here.articleId === divers?.id || there.articleId === divers?.id,
      ),
    ).toBe(true);
    await library.click(/^Close$/);
    await library.says(/Choose files/);
  });

  it.each([
    ['one that was cut off', () => file.text.slice(0, file.text.length / 2), /end is missing/],
    ['one of a newer Ibid', () => file.text.replace('"version":1', '"version":999'), /newer Ibid/],
    ['somebody else’s JSON', () => '{"menu":{"id":1}}', /no file that Ibid reads/],
    ['no JSON at all', () => 'Dear reader', /no file that Ibid reads/],
    ['one with nothing in it', () => '[]', /nothing in it/],
    ['one of no bytes', () => '', /nothing in it/],
  ])('takes nothing of %s', async (_, text, why) => {
    const before = await rowsOf(session);
    await exchange.choose({ name: 'broken.json', text: text() });
    const said = await library.says(why);
    expect(said).toMatch(/“broken.json” was not imported\..*Nothing was changed/);
    await stays(before);
    expect(await library.complaints()).toEqual([]);
    if (/Close/.test(said)) await library.click(/^Close$/);
    await library.says(/Choose files/);
  });

  it('takes nothing of a line of a gigabyte', async () => {
    const before = await rowsOf(session);
    const head = '{"format":"ibid-library","version":1,"entries":[\n{"kind":"';
    const text = 'x'.repeat(16_000_000);
    await exchange.choose({ name: 'huge.json', text, repeated: { head, times: 64 } });
    await library.says(/too large to be read/);
    await stays(before);
  });

  it('leaves lines out that would change what objects are, and takes doubles once', async () => {
    const [head = '', settings = '', article = ''] = file.text.split('\n');
    const evil = `{"__proto__":{"kind":"article"},"constructor":{"prototype":{"polluted":true}}},`;
    const fresh = article.replaceAll('://', '://twice.');
    const text = [head, settings, evil, fresh, fresh, `{"kind":"settings","meanings":[]}`, ']}'];
    await exchange.choose({ name: 'odd.json', text: text.join('\n') });
    expect(await library.says(/Nothing has changed yet/)).toMatch(/1 entry that Ibid does not/);
    const before = await rowsOf(session);
    await library.click(/^Import$/);
    await library.says(/is in your library/);
    expect((await rowsOf(session))['articles']).toBe((before['articles'] ?? 0) + 1);
    expect(await library.page.evaluate(() => 'polluted' in {})).toBe(false);
    await library.click(/^Close$/);
    await library.says(/Choose files/);
  });

  it('leaves nothing behind when it is cancelled midway', async () => {
    const before = await rowsOf(session);
    await exchange.choose({ name: 'many.json', text: manyTimes(file.text, 15) });
    await library.says(/Nothing has changed yet/);
    await library.click(/^Import$/);
    await until(
      'some are imported',
      async () => ((await rowsOf(session))['articles'] ?? 0) > (before['articles'] ?? 0) + 3,
    );
    await library.click(/^Cancel$/);
    await library.says(/as it was before/);
    await stays(before);
    await library.focused(/^Import$/);
  });

  it('goes on where it was interrupted', async () => {
    const before = await rowsOf(session);
    await exchange.choose({ name: 'many.json', text: manyTimes(file.text, 2) });
    await library.says(/Nothing has changed yet/);
    await library.click(/^Import$/);
    await until(
      'some are imported',
      async () => ((await rowsOf(session))['articles'] ?? 0) > (before['articles'] ?? 0),
    );
    await exchange.reload();
    await library.says(/was interrupted/);
    expect(await library.complaints()).toEqual([]);
    await library.click(/^Continue$/);
    await library.says(/is in your library/);
    expect((await rowsOf(session))['articles']).toBe((before['articles'] ?? 0) + 24);
  });
});
