import browser from 'webextension-polyfill';
import { removePartsBefore } from '@/lib/store/export-parts';
import { makeMenu } from './highlight-command';
import { readOpenTabs } from './open-tabs';
import { reanalyse } from './reanalyse';
import { mendSearch } from './search-index';
import { isFirstOfSession } from './session';
import { followConsent } from './spot';

/** How long what a page left of an export is kept, since the browser may still be saving it, milliseconds. */
const EXPORTS_KEPT = 3_600_000;

/** After the first install the welcome page asks what may be read. Demo builds were told already (decision 4). */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install' || import.meta.env.MODE === 'demo') return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/**
 * At every start of the worker: spot is registered where it may run, and articles of earlier versions are analysed anew. At
 * the first one after the browser was started, or Ibid installed, updated or enabled, the open tabs are looked at too:
 * scripts of before are gone from them; and what exports left on the disk goes.
 */
export async function wakeUp(): Promise<void> {
  await followConsent();
  if (await isFirstOfSession()) {
    await makeMenu();
    await readOpenTabs();
    await mendSearch();
    await removePartsBefore(Date.now() - EXPORTS_KEPT);
  }
  await reanalyse();
}
