/** What the popup knows fills in: the tab, its status, its article, and the offer of an empty library. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TabStatus } from '@/lib/domain/status';
import { send, sendToReader } from '@/lib/messaging/send';
import type { Watcher } from '@/lib/store/queries/watch';
import { popupActions } from '@/lib/ui/popup-actions';
import { openPopupState } from '@/lib/ui/popup-state';

const { watched, hears, query } = vi.hoisted(() => ({
  watched: [] as Watcher<unknown>[],
  hears: [] as { 'status.changed': (body: { tabId: number }) => Promise<null> }[],
  query: vi.fn<() => Promise<{ id?: number }[]>>(),
}));
vi.mock('webextension-polyfill', () => ({ default: { tabs: { query } } }));
vi.mock('@/lib/messaging/send', () => ({ send: vi.fn(), sendToReader: vi.fn() }));
vi.mock('@/lib/messaging/listen', () => ({
  listen: (_to: string, _contract: unknown, handlers: (typeof hears)[number]) =>
    hears.push(handlers),
}));
vi.mock('@/lib/store/queries/watch', () => ({
  watch: (_ask: unknown, watcher: Watcher<unknown>) => {
    watched.push(watcher);
    return () => undefined;
  },
}));

const READ: TabStatus = {
  state: 'read',
  articleId: 'a',
  limit: null,
  teaser: false,
  unplaced: 0,
  changed: false,
};
let status: TabStatus;

beforeEach(() => {
  vi.clearAllMocks();
  watched.length = 0;
  hears.length = 0;
  status = READ;
  query.mockResolvedValue([{ id: 5 }]);
  vi.mocked(send).mockImplementation((type) => {
    const value = type === 'tab.status' ? status : type === 'tabs.offer' ? { tabs: 3 } : null;
    return Promise.resolve({ ok: true, value } as never);
  });
});

describe('the popup’s state', () => {
  it('asks for its tab, and watches its article', async () => {
    const state = openPopupState();
    expect(state.status.value).toBeNull();
    await vi.waitFor(() => expect(state.status.value).toEqual(READ));
    expect(send).toHaveBeenCalledWith('tab.status', { tabId: 5 });
    await vi.waitFor(() => expect(watched).toHaveLength(1));
    watched[0]?.told({ libraryArticles: 2 });
    expect(state.article.value).toEqual({ libraryArticles: 2 });
    expect(state.openTabs.value).toBeNull();
  });

  it('offers the open tabs while the library holds nothing else', async () => {
    const state = openPopupState();
    await vi.waitFor(() => expect(watched).toHaveLength(1));
    watched[0]?.told({ libraryArticles: 1 });
    await vi.waitFor(() => expect(state.openTabs.value).toBe(3));
  });

  it('follows its own tab and no other', async () => {
    const state = openPopupState();
    await vi.waitFor(() => expect(state.status.value).toEqual(READ));
    status = { state: 'reading' };
    await hears[0]?.['status.changed']({ tabId: 6 });
    expect(state.status.value).toEqual(READ);
    await hears[0]?.['status.changed']({ tabId: 5 });
    expect(state.status.value).toEqual({ state: 'reading' });
    expect(state.article.value).toBeNull();
  });

  it('says when the library cannot be read', async () => {
    const state = openPopupState();
    await vi.waitFor(() => expect(watched).toHaveLength(1));
    watched[0]?.failed('store-newer');
    expect(state.problem.value).toBe('store-newer');
  });

  it('says when there is no tab', async () => {
    query.mockResolvedValue([]);
    const state = openPopupState();
    await vi.waitFor(() => expect(state.status.value).toEqual({ state: 'unreadable-page' }));
    expect(send).not.toHaveBeenCalled();
  });
});

describe('what the popup is asked for', () => {
  async function opened() {
    const state = openPopupState();
    await vi.waitFor(() => expect(state.status.value).toEqual(READ));
    return { state, actions: popupActions(state) };
  }

  it('is done and looked at again', async () => {
    const { state, actions } = await opened();
    status = { state: 'paused', origin: 'https://harbour.example' };
    actions.onPause('https://harbour.example');
    await vi.waitFor(() => expect(state.status.value).toEqual(status));
    expect(send).toHaveBeenCalledWith('site.pause', { origin: 'https://harbour.example' });
  });

  it('is complained of where it fails', async () => {
    const { state, actions } = await opened();
    vi.mocked(send).mockResolvedValue({ ok: false, failure: 'failed', detail: '' });
    actions.onForget('a');
    await vi.waitFor(() => expect(state.problem.value).toBe('action'));
  });

  it('is told to the reader of the page, and said where the words are gone', async () => {
    const { state, actions } = await opened();
    const place = { part: 'text', span: { start: 1, end: 2 } } as const;
    vi.mocked(sendToReader).mockResolvedValue({ ok: true, value: { shown: false } });
    actions.onShowHere({ articleId: 'a', place, sentence: '' });
    expect(sendToReader).toHaveBeenCalledWith(5, 'reader.show', { place });
    await vi.waitFor(() => expect(state.problem.value).toBe('passage-gone'));
    vi.mocked(sendToReader).mockResolvedValue({ ok: true, value: { shown: true } });
    actions.onShowHere({ articleId: 'a', place, sentence: '' });
    await vi.waitFor(() => expect(state.problem.value).toBeNull());
  });
});
