/** The reader's choice of sites: asked for in the click, kept when granted, and nothing changed when refused. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { send } from '@/lib/messaging/send';
import { openWelcomeState } from '@/lib/ui/welcome-state';

const { request, remove, getAll } = vi.hoisted(() => ({
  request: vi.fn<() => Promise<boolean>>(),
  remove: vi.fn<() => Promise<boolean>>(),
  getAll: vi.fn<() => Promise<{ origins: string[] }>>(),
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: { request, remove, getAll },
    runtime: { getManifest: () => ({}) },
    storage: {
      local: { get: () => Promise.resolve({}) },
      onChanged: { addListener: () => undefined },
    },
  },
}));
vi.mock('@/lib/messaging/send', () => ({ send: vi.fn() }));

beforeEach(() => {
  vi.clearAllMocks();
  request.mockResolvedValue(true);
  remove.mockResolvedValue(true);
  getAll.mockResolvedValue({ origins: [] });
  vi.mocked(send).mockResolvedValue({ ok: true, value: null });
});

describe('a choice', () => {
  it('asks the browser at once, inside the click', () => {
    openWelcomeState().choose({ consent: 'all-sites', hosts: [] });
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['http://*/*', 'https://*/*'] });
  });

  it('is kept when it is granted', async () => {
    const state = openWelcomeState();
    state.choose({ consent: 'all-sites', hosts: [] });
    await vi.waitFor(() =>
      expect(state.outcome.value).toEqual({ kind: 'saved', consent: 'all-sites' }),
    );
    expect(send).toHaveBeenCalledWith('consent.set', { consent: 'all-sites' });
  });

  it('changes nothing when it is refused, and says so', async () => {
    request.mockResolvedValue(false);
    const state = openWelcomeState();
    state.choose({ consent: 'all-sites', hosts: [] });
    await vi.waitFor(() => expect(state.outcome.value).toEqual({ kind: 'refused' }));
    expect(send).not.toHaveBeenCalled();
  });

  it('of single sites asks for these alone and gives the others back', async () => {
    getAll.mockResolvedValue({ origins: ['https://*/*', 'https://*.harbour.example/*'] });
    const state = openWelcomeState();
    state.choose({ consent: 'chosen-sites', hosts: ['harbour.example'] });
    expect(request).toHaveBeenCalledWith({
      origins: ['http://*.harbour.example/*', 'https://*.harbour.example/*'],
    });
    await vi.waitFor(() => expect(state.outcome.value?.kind).toBe('saved'));
    expect(remove).toHaveBeenCalledExactlyOnceWith({ origins: ['https://*/*'] });
  });

  it('of "only when I click" asks for nothing and gives everything back', async () => {
    getAll.mockResolvedValue({ origins: ['https://*/*'] });
    const state = openWelcomeState();
    state.choose({ consent: 'on-click', hosts: [] });
    await vi.waitFor(() => expect(state.outcome.value?.kind).toBe('saved'));
    expect(request).not.toHaveBeenCalled();
    expect(remove).toHaveBeenCalledWith({ origins: ['https://*/*'] });
  });

  it('of sites that are none is not asked for', () => {
    const state = openWelcomeState();
    state.choose({ consent: 'chosen-sites', hosts: ['harbour.example', 'no site'] });
    expect(state.outcome.value).toEqual({ kind: 'wrong-hosts', hosts: ['no site'] });
    state.choose({ consent: 'chosen-sites', hosts: [] });
    expect(state.outcome.value).toEqual({ kind: 'no-hosts' });
    expect(request).not.toHaveBeenCalled();
  });

  it('that cannot be kept says so', async () => {
    vi.mocked(send).mockResolvedValue({ ok: false, failure: 'unreachable', detail: '' });
    const state = openWelcomeState();
    state.choose({ consent: 'all-sites', hosts: [] });
    await vi.waitFor(() => expect(state.outcome.value).toEqual({ kind: 'failed' }));
  });
});
