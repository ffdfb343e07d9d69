import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  address,
  allowAll,
  article,
  freshWorld,
  later,
  origin,
  read,
  status,
  world,
  type Reply,
} from './world';

freshWorld();

describe('an article', () => {
  beforeEach(allowAll);

  it('found by spot gets the reader, and is known when it was read', async () => {
    world.browser.visit(1, address);
    expect(await status(1)).toEqual({ state: 'not-an-article', origin });
    await world.browser.fromTab(1, 'page.found', {});
    expect(world.browser.injected).toEqual(['/reader.js in 1', '/marks.js in 1']);
    expect(await status(1)).toEqual({ state: 'reading' });
    await world.browser.fromTab(1, 'article.read', article);
    expect(await status(1)).toMatchObject({ state: 'read', limit: null, changed: false });
  });

  it('of which the page shows only the beginning is told to be one', async () => {
    await read(1, { ...article, teaser: true });
    expect(await status(1)).toMatchObject({ state: 'read', teaser: true });
  });

  it('meets an earlier one although the worker died between them', async () => {
    await read(1, article);
    await world.startWorker();
    const reply = await read(2, later);
    expect(reply).toMatchObject({ value: { read: true } });
    expect(reply.value.marks.map(({ level }) => level)).toContain('conflict');
    expect(world.browser.badges.get(2)).toBe('1');
  });

  it('tells the tabs in front that their marks have changed', async () => {
    await read(1, article);
    world.browser.visit(2, later.canonicalUrl);
    const first = world.browser.open.get(1);
    if (first) first.active = true;
    await world.browser.fromTab(2, 'article.read', later);
    await vi.waitFor(() => expect(world.browser.toReaders).toContain('reader.refresh to 1'));
    expect(world.browser.badges.get(1)).toBe('1');
  });

  it('read twice is there once', async () => {
    await read(1, article);
    const again = await read(2, later);
    expect(await read(2, later)).toEqual(again);
    expect(world.browser.badges.get(2)).toBe('1');
  });

  it('cannot be written over by another site that claims its address', async () => {
    const own = await read(1, article);
    world.browser.visit(2, 'https://evil.example/a');
    const forged = await world.browser.fromTab(2, 'article.read', {
      ...article,
      text: 'Nobody died.',
    });
    expect(forged).toMatchObject({ value: { read: true } });
    expect((forged as Reply).value.articleId).not.toBe(own.value.articleId);
  });

  it('shows its cards to its own page only', async () => {
    await read(1, article);
    const { value } = await read(2, later);
    const findingId = value.marks[0]?.id ?? '';
    expect(await world.browser.fromTab(2, 'card.get', { findingId })).toMatchObject({
      value: { mark: { id: findingId } },
    });
    expect(await world.browser.fromTab(1, 'card.get', { findingId })).toEqual({
      ok: true,
      value: null,
    });
  });

  it('without text is refused with a plain reason', async () => {
    expect(await read(1, { ...article, text: ' ' })).toMatchObject({
      value: { read: false, why: 'no-text' },
    });
    expect(await status(1)).toEqual({ state: 'failed', why: 'no-text' });
  });

  it('is forgotten with its marks and with what others say of it', async () => {
    const { value } = await read(1, article);
    await read(2, later);
    await world.browser.fromPopup('article.forget', { articleId: value.articleId });
    expect(world.browser.toReaders).toContain('reader.stop to 1');
    expect(await status(1)).toEqual({ state: 'forgotten', origin });
    expect(world.browser.badges.get(2)).toBe('');
  });

  it('is shown its passage by the reader of the tab that was opened for it, once', async () => {
    const { value } = await read(1, article);
    world.browser.open.delete(1);
    world.browser.tabs.onRemoved.fire(1);
    const place = { sentence: article.text };
    const passage = { articleId: value.articleId, place, sentence: article.text };
    await vi.waitFor(async () => {
      await world.browser.fromPopup('passage.open', passage);
      expect(world.browser.opened).toHaveLength(1);
    });
    expect(await read(901, article)).toMatchObject({ value: { show: place } });
    expect(await read(901, article)).toMatchObject({ value: { show: null } });
  });

  it('opens at a passage: in its tab, or in a new one by its words', async () => {
    const { value } = await read(1, article);
    const passage = {
      articleId: value.articleId,
      place: { sentence: article.text },
      sentence: 'At least 43 people were killed.',
    };
    await world.browser.fromPopup('passage.open', passage);
    expect(world.browser.toReaders).toContain('reader.show to 1');
    expect(world.browser.opened).toEqual([]);
    world.browser.open.delete(1);
    world.browser.tabs.onRemoved.fire(1);
    await vi.waitFor(async () => {
      await world.browser.fromPopup('passage.open', passage);
      expect(world.browser.opened).toContain(
        `${address}#:~:text=At%20least%2043%20people%20were%20killed.`,
      );
    });
  });
});
