import { rememberTab } from './session';
import { announce } from './tab-status';

/**
 * The one place where the unexpected ends up: a mistake of ours, or of the browser. It is written to the extension's own
 * console, and the tab that it befell says so in the popup.
 */
export async function report(error: unknown, tab?: { tabId: number; url: string }): Promise<void> {
  // eslint-disable-next-line no-console -- the console of the worker is where a developer looks for it
  console.error('Ibid:', error);
  if (tab === undefined) return;
  await rememberTab(tab.tabId, tab.url, { state: 'failed', why: 'unexpected' });
  await announce(tab.tabId);
}

/** Does something that nobody waits for; what it throws is reported. */
export function inBackground(work: Promise<unknown>): void {
  work.catch((error: unknown) => report(error)).catch(() => undefined);
}
