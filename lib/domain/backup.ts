import type { Refusal } from './status';

/** How often the library is saved into the downloads folder by itself. */
export const BACKUP_RHYTHMS = ['off', 'daily', 'weekly'] as const;

/** One of {@link BACKUP_RHYTHMS}. */
export type BackupRhythm = (typeof BACKUP_RHYTHMS)[number];

/** So many backups are kept; the next one takes the place of the oldest. */
export const BACKUPS_KEPT = 3;

/** What stands behind the address of the page that writes a backup: without it, somebody opened the page by hand. */
export const BACKUP_IS_WANTED = '#write';

/** A backup that was written. */
export interface Backup {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Where it lies, below the downloads folder. */
  readonly path: string;
  readonly bytes: number;
  /** Differs from that of the next one where the library has changed since. */
  readonly stamp: string;
}

/**
 * Why there is no backup. `no-permission`: the browser's permission was taken back; `folder`: the downloads folder cannot be
 * written to; `interrupted`: the browser or the reader stopped it.
 */
export type BackupFailure = Refusal | 'no-permission' | 'disk-full' | 'folder' | 'interrupted';

/** What became of the backups. */
export interface BackupRecord {
  /** Null before the first one. */
  readonly last: Backup | null;
  /** The last attempt, where it failed; null where it did not. `at`: milliseconds since the epoch. */
  readonly failure: { readonly at: number; readonly why: BackupFailure } | null;
}

const HOUR = 3_600_000;
const BETWEEN: Readonly<Record<Exclude<BackupRhythm, 'off'>, number>> = {
  daily: 24 * HOUR,
  weekly: 7 * 24 * HOUR,
};

/** What failed is tried again after an hour at the earliest: writing takes time, and the reason may last. */
const UNTIL_NEXT_TRY = HOUR;

/** Whether it is time for the next backup. Times in milliseconds since the epoch. */
export function isBackupDue(
  rhythm: BackupRhythm,
  { last, failure }: BackupRecord,
  now: number,
): boolean {
  if (rhythm === 'off') return false;
  if (failure && now - failure.at < UNTIL_NEXT_TRY) return false;
  return last === null || now - last.at >= BETWEEN[rhythm];
}

/**
 * Where the next backup goes, below the downloads folder: names are used in turn, and one that is used again is overwritten.
 * They bear the library's sign (`epoch`): another browser that saves into the same folder, or a library that began anew after
 * it was lost, never writes over these.
 */
export function nextBackupPath(epoch: string, last: Backup | null): string {
  const name = `Ibid/ibid-backup-${epoch.slice(0, 8)}`;
  const turn = last?.path.startsWith(name) ? Number(/-(\d+)\.json$/u.exec(last.path)?.[1]) : 0;
  return `${name}-${String((turn % BACKUPS_KEPT) + 1)}.json`;
}
