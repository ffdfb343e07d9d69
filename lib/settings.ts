import browser from 'webextension-polyfill';
import { BACKUP_RHYTHMS, type BackupRecord, type BackupRhythm } from '@/lib/domain/backup';
import { CONSENTS, MARKINGS, type Consent, type Marking } from '@/lib/domain/consent';
import { DEFAULT_MEANINGS, type Meaning, type MeaningId } from '@/lib/domain/highlight';
import { KEEPINGS, type Keeping } from '@/lib/domain/keeping';
import { meaningsFrom } from '@/lib/domain/meanings';

/** The test switch of decision 4: a build for demo and tests, never for a store. */
const DEMO = import.meta.env.MODE === 'demo';

/** One setting: its key in `storage.local`, its default, and how a stored value is checked. */
export interface Setting<Value> {
  readonly key: string;
  readonly fallback: Value;
  /** The value in what storage holds; null where that is no such value (damaged, or from another version). */
  readonly parse: (stored: unknown) => Value | null;
}

/** Every setting, once. */
export const settings = {
  /** What the reader allowed to be read. */
  consent: oneOf<Consent>('consent', CONSENTS, DEMO ? 'all-sites' : 'none'),
  /** How much is painted. */
  marking: oneOf<Marking>('marking', MARKINGS, 'everything'),
  /** Origins on which nothing is read until resumed. */
  pausedSites: origins('pausedSites'),
  /** Origins of sensitive or local sites that the reader asked to have read all the same. */
  allowedSites: origins('allowedSites'),
  /** What highlights may mean, in the order of menus; at least one. */
  meanings: meanings('meanings'),
  /** The meaning of the highlight that was made or changed last: the next one gets it. */
  lastMeaning: meaning('lastMeaning'),
  /** Whether a small button is shown at selected text. */
  selectionButton: onOff('selectionButton', true),
  /** How long articles without highlights are kept. */
  keepFor: oneOf<Keeping>('keepFor', KEEPINGS, 'for-ever'),
  /** How often the library is saved into the downloads folder. */
  backups: oneOf<BackupRhythm>('backups', BACKUP_RHYTHMS, 'off'),
  /** What became of the backups; the background notes it, nobody sets it. */
  backupRecord: backupRecord('backupRecord'),
} as const;

/** The stored value, or the default. */
export async function getSetting<Value>(setting: Setting<Value>): Promise<Value> {
  const stored = await browser.storage.local.get(setting.key);
  return setting.parse(stored[setting.key]) ?? setting.fallback;
}

/** Stores a value for good. */
export async function setSetting<Value>(setting: Setting<Value>, value: Value): Promise<void> {
  await browser.storage.local.set({ [setting.key]: value });
}

/** Calls `changed` with every new value, from whatever context it was set, until `signal` aborts. */
export function watchSetting<Value>(
  setting: Setting<Value>,
  changed: (value: Value) => void,
  signal?: AbortSignal,
): void {
  const hear = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[setting.key];
    if (area === 'local' && change !== undefined)
      changed(setting.parse(change.newValue) ?? setting.fallback);
  };
  browser.storage.onChanged.addListener(hear);
  signal?.addEventListener('abort', () => {
    // A script whose extension is gone has no listeners any more, and no storage to ask.
    if (browser.runtime?.id) browser.storage.onChanged.removeListener(hear);
  });
}

function oneOf<Value extends string>(
  key: string,
  values: readonly Value[],
  fallback: Value,
): Setting<Value> {
  return { key, fallback, parse: (stored) => values.find((value) => value === stored) ?? null };
}

function origins(key: string): Setting<readonly string[]> {
  const parse = (stored: unknown) =>
    Array.isArray(stored) && stored.every((entry) => typeof entry === 'string') ? stored : null;
  return { key, fallback: [], parse };
}

function onOff(key: string, fallback: boolean): Setting<boolean> {
  return { key, fallback, parse: (stored) => (typeof stored === 'boolean' ? stored : null) };
}

function meaning(key: string): Setting<MeaningId> {
  const parse = (stored: unknown) => (typeof stored === 'string' && stored !== '' ? stored : null);
  return { key, fallback: 'claim', parse };
}

function meanings(key: string): Setting<readonly Meaning[]> {
  return { key, fallback: DEFAULT_MEANINGS, parse: meaningsFrom };
}

function backupRecord(key: string): Setting<BackupRecord> {
  const parse = (stored: unknown) =>
    // Only the background writes it, whole; what is damaged has not both parts.
    typeof stored === 'object' && stored !== null && 'last' in stored && 'failure' in stored
      ? (stored as BackupRecord)
      : null;
  return { key, fallback: { last: null, failure: null }, parse };
}
