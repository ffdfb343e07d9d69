import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Handlers } from '@/lib/messaging/call';
import { listen } from '@/lib/messaging/listen';
import { listenInPage } from '@/lib/messaging/listen-in-page';
import { send } from '@/lib/messaging/send';
import { toBackground } from '@/lib/messaging/to-background';
import { FakeRuntime } from './fake-runtime';

const fake = vi.hoisted(() => ({ runtime: null as FakeRuntime | null }));
vi.mock('webextension-polyfill', () => ({
  default: {
    get runtime() {
      return fake.runtime;
    },
  },
}));

type Background = Handlers<typeof toBackground>;

/** Handlers of which only some are of interest; the others must not be called. */
function handlers(some: Partial<Background>): Background {
  const unexpected = () => {
    throw new Error('not to be called');
  };
  const all = Object.fromEntries(Object.keys(toBackground).map((name) => [name, unexpected]));
  return { ...all, ...some } as Background;
}

const page = { id: 'ibid-test', url: 'https://harbour.example/a#b', frameId: 0 };
const tab = { id: 7, index: 0, highlighted: false, active: true, pinned: false, incognito: false };

/** Waits for what pauses in between, without the pauses. */
async function patiently<Value>(answer: Promise<Value>): Promise<Value> {
  await vi.runAllTimersAsync();
  return answer;
}

let runtime: FakeRuntime;
beforeEach(() => {
  vi.useFakeTimers();
  runtime = fake.runtime = new FakeRuntime();
});

describe('a message', () => {
  it('reaches its handler with its body and is answered with what that returns', async () => {
    const status = vi.fn(() => ({ state: 'reading' }) as const);
    listen('background', toBackground, handlers({ 'tab.status': status }));
    const outcome = await send('tab.status', { tabId: 3 });
    expect(outcome).toEqual({ ok: true, value: { state: 'reading' } });
    expect(status).toHaveBeenCalledWith({ tabId: 3 }, { party: 'page' });
  });

  it('whose handler throws is answered with that as data, and reported once', async () => {
    const onFailure = vi.fn();
    const error = new Error('disk on fire');
    const forget = () => Promise.reject(error);
    listen('background', toBackground, handlers({ 'article.forget': forget }), { onFailure });
    const outcome = await send('article.forget', { articleId: 'a' });
    expect(outcome).toEqual({ ok: false, failure: 'failed', detail: 'Error: disk on fire' });
    expect(onFailure).toHaveBeenCalledExactlyOnceWith(error, { party: 'page' });
  });

  it.each([
    ['a wrong type', 'tab.status', { tabId: '3' }],
    ['a field too many', 'tab.status', { tabId: 3, url: 'https://x.example/' }],
    ['a prototype', 'site.pause', JSON.parse('{"origin":"https://x.example","__proto__":{}}')],
    ['a path where an origin belongs', 'site.pause', { origin: 'https://x.example/path' }],
    ['a scheme that is not of the web', 'site.pause', { origin: 'file:///etc' }],
    ['a name that no contract has', 'constructor', {}],
  ])('with %s is refused before any handler sees it', async (_, type, body: unknown) => {
    listen('background', toBackground, handlers({}));
    const answer = await runtime.sendMessage({ to: 'background', type, body });
    expect(answer).toMatchObject({ ok: false, failure: 'invalid' });
  });

  it('for somebody else, or no message of ours, is left to others', async () => {
    listen('background', toBackground, handlers({}));
    expect(await runtime.sendMessage({ to: 'reader', type: 'reader.stop', body: {} })).toBe(
      undefined,
    );
    expect(await runtime.sendMessage('hello')).toBe(undefined);
    expect(await runtime.sendMessage({ type: 'tab.status', body: { tabId: 1 } })).toBe(undefined);
  });

  it('is no longer heard once its listener was ended', async () => {
    const end = new AbortController();
    listen('background', toBackground, handlers({ 'tabs.offer': () => ({ tabs: 1 }) }), {
      signal: end.signal,
    });
    end.abort();
    expect(await patiently(send('tabs.offer', {}))).toMatchObject({ failure: 'unreachable' });
  });

  it('is sent again when the worker dies between question and answer', async () => {
    listen('background', toBackground, handlers({ 'tabs.offer': () => ({ tabs: 2 }) }));
    runtime.deaf = 3;
    expect(await patiently(send('tabs.offer', {}))).toEqual({ ok: true, value: { tabs: 2 } });
  });

  it('is given up after four attempts, without throwing', async () => {
    listen('background', toBackground, handlers({ 'tabs.offer': () => ({ tabs: 2 }) }));
    runtime.deaf = 4;
    expect(await patiently(send('tabs.offer', {}))).toMatchObject({ failure: 'unreachable' });
  });

  it('of a script whose extension is gone ends quietly', async () => {
    runtime.id = undefined;
    expect(await send('tabs.offer', {})).toMatchObject({ ok: false, failure: 'orphaned' });
  });
});

describe('a sender', () => {
  const found = vi.fn(() => null);
  const spot = { to: 'background', type: 'page.found', body: {} };
  beforeEach(() => {
    found.mockClear();
    listen('background', toBackground, handlers({ 'page.found': found }));
  });

  it('in a tab is known by what the browser says of it, without the fragment', async () => {
    runtime.sender = { ...page, tab };
    expect(await runtime.sendMessage(spot)).toMatchObject({ ok: true });
    expect(found).toHaveBeenCalledWith(
      {},
      { party: 'tab', tabId: 7, url: 'https://harbour.example/a', incognito: false },
    );
  });

  it('whose document changed its own address is at the new one', async () => {
    runtime.sender = { ...page, tab: { ...tab, url: 'https://harbour.example/c?d' } };
    await runtime.sendMessage(spot);
    expect(found).toHaveBeenCalledWith(
      {},
      expect.objectContaining({ url: 'https://harbour.example/c?d' }),
    );
  });

  it('whose tab went to another site meanwhile stays where it was', async () => {
    runtime.sender = { ...page, tab: { ...tab, url: 'https://meridian.example/' } };
    await runtime.sendMessage(spot);
    expect(found).toHaveBeenCalledWith(
      {},
      expect.objectContaining({ url: 'https://harbour.example/a' }),
    );
  });

  it.each([
    ['of another extension', { ...page, id: 'other', tab }],
    ['in a frame', { ...page, frameId: 4, tab }],
    ['without a tab', page],
    ['that is a page of ours', { id: 'ibid-test', url: 'moz-extension://own/popup.html' }],
  ])('%s may not speak for a page', async (_, sender) => {
    runtime.sender = sender;
    expect(await runtime.sendMessage(spot)).toMatchObject({ failure: 'not-allowed' });
    expect(found).not.toHaveBeenCalled();
  });

  it('in a page may not do what our own pages may', async () => {
    runtime.sender = { ...page, tab };
    const body = { consent: 'all-sites' };
    expect(
      await runtime.sendMessage({ to: 'background', type: 'consent.set', body }),
    ).toMatchObject({ failure: 'not-allowed' });
  });
});

describe('a message to the reader', () => {
  const ending = new AbortController();
  const refresh = vi.fn(() => null);
  const none = () => null;
  const listenWith = (stop: () => null) =>
    listenInPage(
      {
        'reader.step': none,
        'reader.show': () => ({ shown: true }),
        'reader.refresh': refresh,
        'reader.highlights': none,
        'reader.highlight': () => ({ done: true }),
        'reader.settings': none,
        'reader.stop': stop,
      },
      ending.signal,
    );
  const tell = (type: string, body: unknown = {}) =>
    runtime.sendMessage({ to: 'reader', type, body });

  it('is answered where the background or a page of ours sends it', async () => {
    listenWith(none);
    expect(await tell('reader.refresh', { marks: [] })).toEqual({ ok: true, value: null });
    expect(refresh).toHaveBeenCalledWith({ marks: [] });
  });

  it('is not taken from a script in a page, nor from another extension', async () => {
    refresh.mockClear();
    listenWith(none);
    runtime.sender = { ...page, tab };
    expect(await tell('reader.refresh', { marks: [] })).toMatchObject({ failure: 'not-allowed' });
    runtime.sender = { id: 'another', url: 'moz-extension://other/popup.html' };
    expect(await tell('reader.refresh', { marks: [] })).toMatchObject({ failure: 'not-allowed' });
    expect(refresh).not.toHaveBeenCalled();
  });

  it('by an unknown name, or whose handler throws, is answered with why', async () => {
    listenWith(() => {
      throw new Error('no page');
    });
    expect(await tell('toString')).toMatchObject({ failure: 'invalid' });
    expect(await tell('reader.stop')).toMatchObject({
      failure: 'failed',
      detail: 'Error: no page',
    });
  });

  it('to somebody else, and after the end, is left unheard', async () => {
    listenWith(none);
    expect(await runtime.sendMessage({ to: 'pages', type: 'reader.stop', body: {} })).toBe(
      undefined,
    );
    ending.abort();
    expect(runtime.listeners.size).toBe(0);
  });
});
