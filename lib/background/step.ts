import browser from 'webextension-polyfill';
import { sendToReader } from '@/lib/messaging/send';

/** What the manifest's commands mean. */
const DIRECTIONS: Readonly<Record<string, 1 | -1>> = {
  'next-finding': 1,
  'previous-finding': -1,
};

/** A key was pressed: the reader in the active tab goes to its next or previous finding. A tab without one does nothing. */
export async function step(command: string): Promise<void> {
  const direction = DIRECTIONS[command];
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (direction === undefined || tab?.id === undefined) return;
  await sendToReader(tab.id, 'reader.step', { direction });
}
