import browser from 'webextension-polyfill';
import { lookAt } from './inject';
import { refusalFor } from './rights';
import { tabRecord } from './session';

/** Open tabs that may be read and are not yet. Sleeping tabs are left asleep. */
async function readableTabs(): Promise<readonly number[]> {
  const found: number[] = [];
  for (const { id, url, discarded, incognito } of await browser.tabs.query({})) {
    if (id === undefined || url === undefined || discarded === true || incognito) continue;
    const address = url.replace(/#.*$/su, '');
    const record = await tabRecord(id);
    const isRead = record?.url === address && record.status.state === 'read';
    if (!isRead && (await refusalFor(address, id)) === null) found.push(id);
  }
  return found;
}

/** How many open tabs could be looked at now. */
export async function offerOpenTabs(): Promise<{ readonly tabs: number }> {
  return { tabs: (await readableTabs()).length };
}

/** Looks for articles in all open tabs that may be read; what is none stays untouched. */
export async function readOpenTabs(): Promise<{ readonly tabs: number }> {
  const looked = await Promise.all((await readableTabs()).map(lookAt));
  return { tabs: looked.filter(Boolean).length };
}

/** Looks at the open tabs of one origin: it may be read again. */
export async function lookAtSite(origin: string): Promise<void> {
  const tabs = await browser.tabs.query({});
  const ofSite = tabs.flatMap(({ id, url }) =>
    id !== undefined && url !== undefined && URL.parse(url)?.origin === origin ? [id] : [],
  );
  await Promise.all(ofSite.map(lookAt));
}
