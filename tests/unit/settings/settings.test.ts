import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_MEANINGS } from '@/lib/domain/highlight';
import { getSetting, setSetting, settings, watchSetting } from '@/lib/settings';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

describe('a setting', () => {
  it('is its default until it is set: nothing is read before consent', async () => {
    expect(await getSetting(settings.consent)).toBe('none');
    expect(await getSetting(settings.marking)).toBe('everything');
    expect(await getSetting(settings.pausedSites)).toEqual([]);
  });

  it('keeps what was set', async () => {
    await setSetting(settings.consent, 'on-click');
    expect(await getSetting(settings.consent)).toBe('on-click');
  });

  it.each([['everything'], [1], [null], [['all-sites']]])(
    'is its default where storage holds %j instead',
    async (stored) => {
      await fakeBrowser.storage.local.set({
        ...{ consent: stored, pausedSites: [1], meanings: stored },
        ...{ selectionButton: stored, keepFor: stored },
      });
      expect(await getSetting(settings.consent)).toBe('none');
      expect(await getSetting(settings.pausedSites)).toEqual([]);
      expect(await getSetting(settings.meanings)).toEqual(DEFAULT_MEANINGS);
      expect(await getSetting(settings.selectionButton)).toBe(true);
      expect(await getSetting(settings.keepFor)).toBe('for-ever');
    },
  );

  it('tells its watchers until they are ended', async () => {
    const end = new AbortController();
    const changed = vi.fn();
    watchSetting(settings.marking, changed, end.signal);
    await setSetting(settings.consent, 'all-sites');
    await setSetting(settings.marking, 'conflicts');
    end.abort();
    await setSetting(settings.marking, 'everything');
    expect(changed.mock.calls).toEqual([['conflicts']]);
  });
});
