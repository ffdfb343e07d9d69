import type { TabStatus } from '@/lib/domain/status';
import { getSetting, settings } from '@/lib/settings';
import { acceptLoss } from './canary';
import { injectReader, putSpot } from './inject';
import { rememberAsked } from './session';
import { addressOf, setTabStatus } from './tab-status';

/** The reader asks for this very page: it is read whatever it looks like and wherever it is from. */
export async function readTab(tabId: number): Promise<TabStatus> {
  if ((await getSetting(settings.consent)) === 'none') return { state: 'no-consent' };
  const url = await addressOf(tabId);
  const parsed = url === null ? null : URL.parse(url);
  if (url === null || parsed === null || !/^https?:$/u.test(parsed.protocol))
    return { state: 'unreadable-page' };
  await acceptLoss();
  await rememberAsked(tabId, parsed.origin);
  await setTabStatus(tabId, url, { state: 'reading' });
  if ((await putSpot(tabId)) && (await injectReader(tabId))) return { state: 'reading' };
  await setTabStatus(tabId, url, { state: 'unreadable-page' });
  return { state: 'unreadable-page' };
}
