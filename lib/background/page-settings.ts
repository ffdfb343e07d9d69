import type { PageSettings } from '@/lib/domain/page-settings';
import { sendToReader } from '@/lib/messaging/send';
import { getSetting, settings } from '@/lib/settings';
import { inBackground } from './report';
import { tabRecords } from './session';

/** What pages are painted by, as the reader has set it. */
export async function pageSettings(): Promise<PageSettings> {
  const [marking, meanings, selectionButton] = await Promise.all([
    getSetting(settings.marking),
    getSetting(settings.meanings),
    getSetting(settings.selectionButton),
  ]);
  return { marking, meanings, selectionButton };
}

const KEYS = [settings.marking, settings.meanings, settings.selectionButton].map(({ key }) => key);

/** Something in storage has changed: pages that are painted are told if it is what they are painted by. */
export function settingsChanged(changes: Readonly<Record<string, unknown>>, area: string): void {
  if (area === 'local' && KEYS.some((key) => key in changes)) inBackground(tellReaders());
}

async function tellReaders(): Promise<void> {
  const settings = await pageSettings();
  for (const { tabId, status } of await tabRecords())
    if (status.state === 'read')
      await sendToReader(tabId, 'reader.settings', {
        settings: { ...settings, meanings: [...settings.meanings] },
      });
}
