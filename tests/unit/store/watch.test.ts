/** A page's question to the library is asked again when the answer changes, and ends when nobody wants it. */
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openLibrary } from '@/lib/store/open-library';
import { libraryCounts } from '@/lib/store/queries/articles';
import { watch } from '@/lib/store/queries/watch';

const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

async function library() {
  const opened = await openLibrary();
  if (!opened.ok) throw new Error(opened.why);
  return opened.library;
}

describe('a watched question', () => {
  it('is answered, answered again after a change, and no more after its end', async () => {
    const told = vi.fn();
    const end = watch(libraryCounts, { told, failed: vi.fn() });
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith({ articles: 0 }));
    const other = await library();
    await other.meta.put({ key: 'articles', value: 7 });
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith({ articles: 7 }));
    end();
    await other.meta.put({ key: 'articles', value: 8 });
    const last = vi.fn();
    ends.push(watch(libraryCounts, { told: last, failed: vi.fn() }));
    await vi.waitFor(() => expect(last).toHaveBeenLastCalledWith({ articles: 8 }));
    expect(told).toHaveBeenLastCalledWith({ articles: 7 });
  });

  it('says what is wrong with the library', async () => {
    const failed = vi.fn();
    const told = vi.fn();
    const full = Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
    ends.push(watch(() => Promise.reject(full), { told, failed }));
    await vi.waitFor(() => expect(failed).toHaveBeenCalledExactlyOnceWith('store-full'));
    expect(told).not.toHaveBeenCalled();
  });

  it('that ended before the library was open is never asked', async () => {
    const ask = vi.fn(() => Promise.resolve(1));
    watch(ask, { told: vi.fn(), failed: vi.fn() })();
    await library();
    expect(ask).not.toHaveBeenCalled();
  });
});
