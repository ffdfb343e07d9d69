import browser from 'webextension-polyfill';
import type { Consent } from '@/lib/domain/consent';
import { exclusionOf, isLoopback, isSameSite } from '@/lib/domain/site-policy';
import type { TabStatus } from '@/lib/domain/status';
import { getSetting, settings } from '@/lib/settings';
import { askedOrigin } from './session';

/** All that decides whether a page may be read. */
export interface Circumstances {
  readonly consent: Consent;
  /** Whether the browser lets us read the page's site. */
  readonly permitted: boolean;
  readonly paused: readonly string[];
  /** Sensitive and local origins that the reader asked for. */
  readonly allowed: readonly string[];
  /** Origin that the reader asked to have read in this tab just now. */
  readonly asked: string | null;
  /** Whether this machine's own pages count as asked for (demo builds only, decision 4). */
  readonly loopback: boolean;
}

/** Null where the page may be read, else the status that says why not. */
export function refusalOf(url: string, given: Circumstances): TabStatus | null {
  const { protocol, origin, hostname } = URL.parse(url) ?? {
    protocol: '',
    origin: '',
    hostname: '',
  };
  if (protocol !== 'http:' && protocol !== 'https:') return { state: 'unreadable-page' };
  if (given.consent === 'none') return { state: 'no-consent' };
  if (given.asked === origin) return null;
  const why = exclusionOf(hostname);
  const asksForIt = given.allowed.includes(origin) || (given.loopback && isLoopback(hostname));
  if (why !== null && !asksForIt) return { state: 'excluded-site', origin, why };
  if (given.paused.some((paused) => isSameSite(paused, origin))) return { state: 'paused', origin };
  return given.consent === 'on-click' || !given.permitted
    ? { state: 'no-permission', origin }
    : null;
}

/** {@link refusalOf} for a page in a tab, as things stand now. */
export async function refusalFor(url: string, tabId: number): Promise<TabStatus | null> {
  const [consent, paused, allowed, asked, permitted] = await Promise.all([
    getSetting(settings.consent),
    getSetting(settings.pausedSites),
    getSetting(settings.allowedSites),
    askedOrigin(tabId),
    isPermitted(url),
  ]);
  const loopback = import.meta.env.MODE === 'demo';
  return refusalOf(url, { consent, paused, allowed, asked, permitted, loopback });
}

/** Whether the browser lets us read a page's site without being asked. */
async function isPermitted(url: string): Promise<boolean> {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/u.test(parsed.protocol)) return false;
  // Match patterns know no ports.
  const pattern = `${parsed.protocol}//${parsed.hostname}/*`;
  return browser.permissions.contains({ origins: [pattern] });
}
