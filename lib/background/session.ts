import browser from 'webextension-polyfill';
import type { ArticleId } from '@/lib/domain/article';
import type { TabStatus } from '@/lib/domain/status';
import type { Place } from '@/lib/messaging/shapes';

/** What is remembered of a tab until the browser is closed. The worker may die between any two lines: nothing is kept in memory. */
export interface TabRecord {
  /** Address of the page it is about, without fragment. */
  readonly url: string;
  readonly status: TabStatus;
  /** When that was found out, milliseconds since the epoch. */
  readonly since: number;
}

const PREFIX = 'tab:';
const ASKED = 'asked:';
const PASSAGE = 'passage:';

/** One key for each tab, so that two tabs never write over each other. */
const keyOf = (tabId: number) => `${PREFIX}${String(tabId)}`;
const askedKeyOf = (tabId: number) => `${ASKED}${String(tabId)}`;
const passageKeyOf = (tabId: number) => `${PASSAGE}${String(tabId)}`;

/** What is remembered of a tab; null where it is nothing. */
export async function tabRecord(tabId: number): Promise<TabRecord | null> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as TabRecord | undefined) ?? null;
}

/** Every tab of which something is remembered. */
export async function tabRecords(): Promise<readonly (TabRecord & { readonly tabId: number })[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([key, value]) =>
    key.startsWith(PREFIX)
      ? [{ ...(value as TabRecord), tabId: Number(key.slice(PREFIX.length)) }]
      : [],
  );
}

/** Remembers what is known of a tab's page. */
export async function rememberTab(tabId: number, url: string, status: TabStatus): Promise<void> {
  const record: TabRecord = { url, status, since: Date.now() };
  await browser.storage.session.set({ [keyOf(tabId)]: record });
}

/** Forgets all about a tab: it was closed, or its marks were taken back. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove([keyOf(tabId), askedKeyOf(tabId), passageKeyOf(tabId)]);
}

/** Tabs that show an article that was read. */
export async function tabsShowing(articleId: ArticleId): Promise<readonly number[]> {
  const records = await tabRecords();
  return records.flatMap(({ tabId, status }) =>
    status.state === 'read' && status.articleId === articleId ? [tabId] : [],
  );
}

/** The reader asked for pages of this origin in this tab, whatever was allowed. */
export async function rememberAsked(tabId: number, origin: string): Promise<void> {
  await browser.storage.session.set({ [askedKeyOf(tabId)]: origin });
}

/** The origin that the reader asked for in a tab; null where none. */
export async function askedOrigin(tabId: number): Promise<string | null> {
  const key = askedKeyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as string | undefined) ?? null;
}

/** A passage to be shown as soon as its article is read in a tab. */
export interface AwaitedPassage {
  readonly articleId: ArticleId;
  readonly place: Place;
}

/** Remembers which passage a new tab was opened for. */
export async function rememberPassage(tabId: number, passage: AwaitedPassage): Promise<void> {
  await browser.storage.session.set({ [passageKeyOf(tabId)]: passage });
}

/** The passage that a tab was opened for, once; null where it was for none, or for another article's. */
export async function takePassage(tabId: number, articleId: ArticleId): Promise<Place | null> {
  const key = passageKeyOf(tabId);
  const stored = (await browser.storage.session.get(key))[key] as AwaitedPassage | undefined;
  if (stored === undefined) return null;
  await browser.storage.session.remove(key);
  return stored.articleId === articleId ? stored.place : null;
}

/** Whether this is the first call since the browser, or the extension, was started. */
export async function isFirstOfSession(): Promise<boolean> {
  const { started } = await browser.storage.session.get('started');
  await browser.storage.session.set({ started: true });
  return started !== true;
}
