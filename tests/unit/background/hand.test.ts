import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Highlight } from '@/lib/domain/highlight';
import { quoteOf } from '@/lib/domain/quote';
import { allowAll, article, freshWorld, later, read, world } from './world';
import { uuid } from './uuid';

freshWorld();

const NOT_THERE = { ok: true, value: { ok: false, why: 'not-in-library' } };

function draft(n: number, phrase: string, more: object = {}): object {
  const start = article.text.indexOf(phrase);
  const span = { start, end: start + phrase.length };
  return {
    highlight: {
      id: uuid(n),
      articleId: null,
      part: 'text',
      span,
      quote: quoteOf(article.text, span),
      meaning: 'claim',
      note: '',
      tags: [],
      sourceId: null,
      figure: null,
      ...more,
    },
  };
}

async function highlightsIn(tab: number): Promise<readonly Highlight[]> {
  // Those of this test's own background.
  const { articleIn } = await import('@/lib/background/marks');
  const { highlightsFor } = await import('@/lib/background/highlights');
  const id = await articleIn(tab);
  return id === null ? [] : highlightsFor(id);
}

/** What a message that is answered with `{ok, ...}` is answered with. */
async function page(type: string, body: object): Promise<object> {
  return ((await world.browser.fromPopup(type, body)) as { value: object }).value;
}

describe('a highlight', () => {
  let id = '';
  beforeEach(async () => {
    await allowAll();
    id = (await read(1, article)).value.articleId;
  });

  it('is made on the article of its tab, whatever the message says', async () => {
    const other = (await read(2, later)).value.articleId;
    const answer = await world.browser.fromTab(1, 'highlight.save', draft(1, 'a bridge collapsed'));
    expect(answer).toMatchObject({ value: { ok: true, highlight: { articleId: id } } });
    await world.browser.fromTab(1, 'highlight.save', draft(2, 'Varn', { articleId: other }));
    expect((await highlightsIn(1)).map((row) => row.id).sort()).toEqual([uuid(1), uuid(2)]);
    expect(await highlightsIn(2)).toEqual([]);
  });

  it("of another article is neither a tab's to edit, to remove nor to link", async () => {
    await read(2, later);
    await world.browser.fromTab(1, 'highlight.save', draft(1, 'a bridge collapsed'));
    await world.browser.fromTab(1, 'highlight.save', draft(2, 'Varn'));
    const link = { id: uuid(9), a: uuid(1), b: uuid(2), relation: 'supports' };
    expect(await world.browser.fromTab(2, 'highlight.save', draft(1, 'Varn'))).toEqual(NOT_THERE);
    expect(await world.browser.fromTab(2, 'highlight.remove', { id: uuid(1) })).toEqual(NOT_THERE);
    expect(await world.browser.fromTab(2, 'highlight.link', link)).toEqual(NOT_THERE);
    expect(await world.browser.fromTab(1, 'highlight.link', link)).toMatchObject({
      value: { ok: true },
    });
    expect(await world.browser.fromTab(2, 'highlight.unlink', { id: uuid(9) })).toEqual(NOT_THERE);
    expect(await highlightsIn(1)).toHaveLength(2);
  });

  it('needs an article that is in the library', async () => {
    world.browser.visit(5, 'https://harbour.example/other');
    expect(await world.browser.fromTab(5, 'highlight.save', draft(1, 'Varn'))).toEqual(NOT_THERE);
    expect(await page('highlight.save', draft(1, 'Varn', { articleId: 'none' }))).toEqual(
      NOT_THERE.value,
    );
    expect(await page('highlight.save', draft(1, 'Varn'))).toEqual(NOT_THERE.value);
  });

  it('keeps its words and its place when it is edited', async () => {
    await world.browser.fromTab(1, 'highlight.save', draft(1, 'a bridge collapsed'));
    const [before] = await highlightsIn(1);
    await page('highlight.save', draft(1, 'Varn', { note: '**Ask**', tags: ['a', 'a', 'b'] }));
    expect(await highlightsIn(1)).toEqual([
      { ...before, note: '**Ask**', tags: ['a', 'b'], changedAt: expect.any(Number) as number },
    ]);
  });

  it('is refused where it says what no highlight can', async () => {
    const refused = { ok: false, failure: 'invalid' };
    for (const more of [
      { id: 'mine' },
      { note: 'x'.repeat(50_001) },
      { span: { start: 9, end: 3 } },
      { tags: [''] },
      { figure: { low: NaN, high: 1, bound: 'exact', measure: 'deaths', subject: null } },
      { colour: 'red' },
    ])
      expect(
        await world.browser.fromTab(1, 'highlight.save', draft(1, 'Varn', more)),
      ).toMatchObject(refused);
    expect(await highlightsIn(1)).toEqual([]);
  });

  it('is told to every tab that shows its article', async () => {
    await read(2, article);
    world.browser.toReaders.length = 0;
    await world.browser.fromTab(1, 'highlight.save', draft(1, 'Varn'));
    await vi.waitFor(() =>
      expect(world.browser.toReaders).toEqual(
        expect.arrayContaining(['reader.highlights to 1', 'reader.highlights to 2']),
      ),
    );
  });

  it('comes and goes by undo and redo, also in another worker and from another place', async () => {
    await world.browser.fromTab(1, 'highlight.save', draft(1, 'a bridge collapsed'));
    const made = await highlightsIn(1);
    await world.startWorker();
    const undone = { ok: true, done: { kind: 'highlight-made', label: 'a bridge collapsed' } };
    expect(await page('change.undo', { id: uuid(50) })).toEqual(undone);
    expect(await highlightsIn(1)).toEqual([]);
    expect(await page('change.redo', { id: uuid(51) })).toEqual(undone);
    expect(await highlightsIn(1)).toEqual(made);
    expect(await page('change.redo', { id: uuid(52) })).toEqual({ ok: true, done: null });
  });

  it('is there once, and is undone once, however often a message arrives', async () => {
    const link = { id: uuid(9), a: uuid(1), b: uuid(2), relation: 'same-as' };
    for (let i = 0; i < 2; i++) {
      await world.browser.fromTab(1, 'highlight.save', draft(1, 'a bridge collapsed'));
      await world.browser.fromTab(1, 'highlight.save', draft(2, 'Varn'));
      await page('highlight.link', link);
    }
    for (let i = 0; i < 2; i++)
      expect(await page('change.undo', { id: uuid(60) })).toMatchObject({
        done: { kind: 'link-made' },
      });
    expect(await page('change.undo', { id: uuid(61) })).toMatchObject({ done: { label: 'Varn' } });
    expect((await highlightsIn(1)).map((row) => row.id)).toEqual([uuid(1)]);
  });

  it('takes its links along, and brings them back', async () => {
    await world.browser.fromTab(1, 'highlight.save', draft(1, 'a bridge collapsed'));
    await world.browser.fromTab(1, 'highlight.save', draft(2, 'Varn'));
    await page('highlight.link', { id: uuid(9), a: uuid(1), b: uuid(2), relation: 'background' });
    await page('highlight.remove', { id: uuid(2) });
    await page('change.undo', { id: uuid(60) });
    await page('change.undo', { id: uuid(61) });
    expect(await page('change.redo', { id: uuid(62) })).toMatchObject({
      done: { kind: 'link-made', label: 'a bridge collapsed' },
    });
  });

  it('is anchored again in a revised text, stays as an orphan where its words are gone, and is placed where its page finds them', async () => {
    await world.browser.fromTab(1, 'highlight.save', draft(1, 'a bridge collapsed'));
    await world.browser.fromTab(1, 'highlight.save', draft(2, 'At least 43 people were killed'));
    const text = `Varn. ${article.text.replace('43', '45')}`;
    await read(1, { ...article, text });
    const at = text.indexOf('a bridge collapsed');
    expect((await highlightsIn(1)).map(({ id: key, span }) => [key, span])).toEqual([
      [uuid(1), { start: at, end: at + 18 }],
      [uuid(2), null],
    ]);
    const span = { start: 6, end: 36 };
    const placed = [
      { id: uuid(2), span },
      { id: uuid(1), span },
      { id: uuid(7), span },
    ];
    await world.browser.fromTab(1, 'highlights.placed', { placed });
    expect((await highlightsIn(1)).map((row) => row.span)).toEqual([
      span,
      { start: at, end: at + 18 },
    ]);
  });

  it('goes with its article when that is forgotten, and no undo brings it back', async () => {
    await world.browser.fromTab(1, 'highlight.save', draft(1, 'a bridge collapsed'));
    await page('article.forget', { articleId: id });
    expect(await page('change.undo', { id: uuid(60) })).toEqual({ ok: true, done: null });
    await read(1, article);
    expect(await highlightsIn(1)).toEqual([]);
  });

  it('with a figure is compared like what was detected, and no longer when it is removed', async () => {
    const { value } = await read(2, later);
    const figure = { low: 43, high: null, bound: 'at-least', measure: 'deaths', subject: null };
    await read(1, { ...article, text: article.text.replace('43 people were killed', 'some fell') });
    const phrase = 'a bridge collapsed';
    const text = article.text.replace('43 people were killed', 'some fell');
    const start = text.indexOf(phrase);
    const span = { start, end: start + phrase.length };
    const levels = async () =>
      (
        (await world.browser.fromTab(2, 'marks.get', {})) as { value: { level: string }[] }
      ).value.map(({ level }) => level);
    expect(await levels()).not.toContain('conflict');
    const body = draft(1, phrase, { span, quote: quoteOf(text, span), figure });
    await world.browser.fromTab(1, 'highlight.save', body);
    expect(value.marks).not.toEqual([]);
    expect(await levels()).toContain('conflict');
    await world.browser.fromTab(1, 'highlight.remove', { id: uuid(1) });
    expect(await levels()).not.toContain('conflict');
  });
});

describe('a correction', () => {
  beforeEach(allowAll);

  it("from a tab is about its own article's findings, and changes the marks of others at once", async () => {
    const first = await read(1, article);
    const second = await read(2, later);
    expect(second.value.marks.map(({ level }) => level)).toContain('conflict');
    const start = later.text.indexOf('24 people');
    const quote = quoteOf(later.text, { start, end: start + 2 });
    const { articleId } = second.value;
    const figure = { articleId, kind: 'figure', part: 'text', quote };
    const body = {
      id: uuid(1),
      ruling: { kind: 'not-a-figure', figure },
      labels: ['24'],
      madeOn: null,
    };
    expect(await world.browser.fromTab(1, 'correction.make', body)).toEqual(NOT_THERE);
    const levels = async () =>
      (
        (await world.browser.fromTab(1, 'marks.get', {})) as { value: { level: string }[] }
      ).value.map(({ level }) => level);
    expect(await levels()).toContain('conflict');
    for (let i = 0; i < 2; i++)
      expect(await world.browser.fromTab(2, 'correction.make', body)).toMatchObject({
        value: { ok: true },
      });
    expect(await levels()).not.toContain('conflict');
    await page('correction.takeBack', { id: uuid(1) });
    expect(await levels()).toContain('conflict');
    expect(await page('change.undo', { id: uuid(70) })).toEqual({
      ok: true,
      done: { kind: 'correction-taken-back', label: '24' },
    });
    expect(await levels()).not.toContain('conflict');
    expect(first.value.marks).not.toEqual([]);
  });
});
