import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, vi } from 'vitest';
import { FakeBrowser } from './fake-browser';

const fake = vi.hoisted(() => ({ browser: null as object | null }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => Reflect.get(fake.browser ?? {}, name) as unknown }),
}));

// The worker loads the attribution weights from its own package.
vi.stubGlobal('fetch', (url: string) =>
  Promise.resolve(new Response(readFileSync(url.replace('moz-extension://own', 'public')))),
);

/** The browser of the running test, and the worker's life in it. */
export const world = {
  browser: new FakeBrowser(),
  startWorker,
};

/** A worker comes to life, after the one before it died: modules are fresh, listeners are registered before this returns. */
async function startWorker(): Promise<void> {
  world.browser.endWorker();
  vi.resetModules();
  const { start } = await import('@/lib/background/start');
  start();
}

/** Workers of earlier tests still have it open; they close it when told to. */
function deleteLibrary(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('ibid');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error('not deleted'));
  });
}

/** To be called once in a test file: every test has a browser, a worker and an empty library of its own. */
export function freshWorld(): void {
  beforeEach(async () => {
    await deleteLibrary();
    world.browser = new FakeBrowser();
    fake.browser = world.browser;
    await startWorker();
  });
}

export const origin = 'https://harbour.example';
export const address = `${origin}/news/bridge`;

export const article = {
  canonicalUrl: address,
  site: 'Harbour Times',
  title: 'Bridge collapse in Varn',
  byline: null,
  published: '2026-04-15',
  language: 'en',
  text: 'At least 43 people were killed when a bridge collapsed in Varn on Tuesday, the Varland Rescue Service said.',
  teaser: false,
};

/** Of the day after, with another number for the same. */
export const later = {
  ...article,
  canonicalUrl: 'https://meridian.example/varn',
  site: 'Meridian Post',
  title: 'Ministry on the Varn bridge',
  published: '2026-04-16',
  text: 'The Interior Ministry said that 24 people were killed in the collapse of the bridge in Varn on Tuesday.',
};

/** What an answered message carries. */
export interface Reply {
  readonly ok: true;
  readonly value: {
    readonly articleId: string;
    readonly marks: readonly { readonly id: string; readonly level: string }[];
  };
}

/** The reader has allowed all sites, here and in the browser. */
export async function allowAll(): Promise<void> {
  world.browser.granted.add('*://*/*');
  await world.browser.fromPopup('consent.set', { consent: 'all-sites' });
}

/** Opens an article in a tab and gives it to the background, as the reader does. */
export async function read(tab: number, content: typeof article): Promise<Reply> {
  world.browser.visit(tab, content.canonicalUrl);
  return (await world.browser.fromTab(tab, 'article.read', content)) as Reply;
}

/** What the popup is told of a tab. */
export async function status(tabId: number): Promise<unknown> {
  const answer = await world.browser.fromPopup('tab.status', { tabId });
  return (answer as { value: unknown }).value;
}
