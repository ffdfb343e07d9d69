import type { Runtime } from 'webextension-polyfill';
import type { PageSender, Party, TabSender } from './call';

/** Who we are, so that others can be told apart. */
export interface Self {
  /** The extension's id. */
  readonly id: string;
  /** Origin of its own pages, with the slash behind it. */
  readonly pages: string;
}

/**
 * Who sent a message, by the browser's word alone; null where it may not talk to us: another extension, a frame inside
 * a page. Scripts in pages pass the id's check like our own pages do, so rights follow from the address: a page of
 * ours (in a tab or not), or a tab's top frame.
 */
export function identify(sender: Runtime.MessageSender, self: Self): TabSender | PageSender | null {
  if (sender.id !== self.id) return null;
  if (sender.url === undefined || sender.url.startsWith(self.pages)) return { party: 'page' };
  if (sender.tab?.id === undefined || sender.frameId !== 0) return null;
  return {
    party: 'tab',
    tabId: sender.tab.id,
    url: withoutFragment(addressOf(sender.url, sender.tab.url)),
    incognito: sender.tab.incognito,
  };
}

/** Whether a sender is of the party that a message is allowed for. */
export function maySend(sender: TabSender | PageSender, party: Party): boolean {
  return party === 'any' || sender.party === party;
}

/** A document that changed its own address (history.pushState) has the new one on its tab only; the site is the same. */
function addressOf(document: string, tab: string | undefined): string {
  const origin = URL.parse(document)?.origin;
  return tab !== undefined && URL.parse(tab)?.origin === origin ? tab : document;
}

function withoutFragment(url: string): string {
  const hash = url.indexOf('#');
  return hash === -1 ? url : url.slice(0, hash);
}
