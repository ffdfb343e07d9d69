import { signal } from '@preact/signals';
import { beforeEach, expect, it, vi } from 'vitest';
import { send } from '@/lib/messaging/send';
import { panelActions } from '@/lib/ui/panel-actions';

vi.mock('webextension-polyfill', () => ({ default: { tabs: {}, runtime: {} } }));
vi.mock('@/lib/messaging/send', () => ({ send: vi.fn(), sendToReader: vi.fn() }));

const complain = vi.fn();
const { actions, notice } = panelActions({
  ...{ tabId: signal(5), status: signal(null), article: signal(null), problem: signal(null) },
  ...{ complain, refresh: () => Promise.resolve(), withoutTab: () => undefined, apart: false },
});

const words = {
  ...({ id: 'h', articleId: 'a', part: 'text', span: null, meaning: 'claim', note: '' } as const),
  quote: { exact: 'words', prefix: '', suffix: '', start: 0 },
  ...{ tags: ['one'], sourceId: 'source', figure: null },
};
const highlight = { ...words, createdAt: 1, changedAt: 2 };

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(send).mockResolvedValue({ ok: true, value: { ok: true } });
});

it('sends of a highlight what a message may hold, though its row holds more', () => {
  const row = { ...highlight, sourceName: 'Varland Observatory', records: ['source'] };
  void actions.onEditHighlight(row, { note: 'ask' });
  expect(send).toHaveBeenCalledWith('highlight.save', { highlight: { ...words, note: 'ask' } });
});

it('complains where a highlight could not be kept, and says what was undone', async () => {
  vi.mocked(send).mockResolvedValue({ ok: true, value: { ok: false, why: 'store-full' } });
  expect(await actions.onEditHighlight(highlight, { note: 'ask' })).toBe('store-full');
  expect(complain).toHaveBeenCalledWith('store-full');
  const what = { kind: 'highlight-made', label: 'words' } as const;
  vi.mocked(send).mockResolvedValue({ ok: true, value: { ok: true, done: what } });
  actions.onUndo();
  await vi.waitFor(() => expect(notice.value).toEqual({ kind: 'history', way: 'undone', what }));
});

it('tells what was corrected once it is, with the way back', async () => {
  const ruling = { kind: 'not-a-source', sourceId: 'source' } as const;
  actions.onCorrect('finding', ruling, ['The quay']);
  expect(send).toHaveBeenCalledWith(
    'correction.make',
    expect.objectContaining({ ruling, labels: ['The quay'], madeOn: 'finding' }),
  );
  expect(notice.value).toBeNull();
  await vi.waitFor(() =>
    expect(notice.value).toEqual({ kind: 'corrected', ruling, labels: ['The quay'] }),
  );
});
