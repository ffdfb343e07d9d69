import browser from 'webextension-polyfill';
import {
  isBackupDue,
  nextBackupPath,
  type BackupFailure,
  type BackupRecord,
} from '@/lib/domain/backup';
import { getSetting, setSetting, settings } from '@/lib/settings';
import { removeParts } from '@/lib/store/export-parts';
import { storeFailure } from '@/lib/store/failure';
import { librarySign } from '@/lib/store/library-sign';
import { readingsOver } from '../in-progress';
import { openedLibrary } from '../library';
import { saveDownload } from './download';
import { closeHiddenPage, isHiddenPageOpen, openHiddenPage } from './hidden-page';

/** The backup at work, so that a second wish waits for the same one; null where none is. */
let work: Promise<void> | null = null;
/** Settles it; null until the page that writes it is open. */
let over: (() => void) | null = null;

/** Where it is kept when the page was opened, milliseconds since the epoch. */
const BEGUN = 'backupBegun';
/** After so long without a word the page is taken for stuck, milliseconds: 100,000 articles take a few minutes. */
const LONGEST = 1_800_000;

/** At every start of the worker: writes a backup where the reader wants them, one is due, and there is something new. */
export async function backUpIfDue(now = Date.now()): Promise<void> {
  const rhythm = await getSetting(settings.backups);
  const record = await getSetting(settings.backupRecord);
  if (!isBackupDue(rhythm, record, now)) return;
  await readingsOver();
  const signed = await signOfLibrary();
  // A library that cannot be read is tried all the same: the reader is told why there is no backup.
  if (signed.ok && (signed.isEmpty || signed.stamp === record.last?.stamp)) return;
  await backUp();
}

/** Writes a backup. Resolves when it is over; what became of it is noted for the reader. */
export async function backUp(): Promise<null> {
  work ??= begin().finally(() => (work = null));
  await work;
  return null;
}

async function begin(): Promise<void> {
  // A worker before this one opened the page: it reports when it is done. One that never did is closed.
  if (await isHiddenPageOpen()) {
    const { [BEGUN]: begun } = await browser.storage.session.get(BEGUN);
    if (typeof begun === 'number' && Date.now() - begun < LONGEST) return;
    await closeHiddenPage();
  }
  if (!(await mayDownload())) return fail('no-permission');
  const { promise, resolve } = Promise.withResolvers<void>();
  over = resolve;
  await browser.storage.session.set({ [BEGUN]: Date.now() });
  try {
    await openHiddenPage();
  } catch (error) {
    await fail('unexpected');
    throw error;
  }
  await promise;
}

/** The library as a file at an address, and the export by which the page wrote it. */
interface WrittenBackup {
  readonly url: string;
  readonly bytes: number;
  readonly id: string;
}

/** The page has written the library into a file: it is saved. */
export async function saveBackup({ url, bytes, id }: WrittenBackup): Promise<null> {
  const signed = await signOfLibrary();
  if (!signed.ok) await fail(signed.why);
  else if (!(await mayDownload())) await fail('no-permission');
  else {
    const { last } = await getSetting(settings.backupRecord);
    const { epoch, stamp } = signed;
    const path = nextBackupPath(epoch, last);
    const why = await saveDownload(url, path);
    const at = Date.now();
    if (why === null) await end({ last: { at, path, bytes, stamp }, failure: null });
    else await fail(why);
  }
  await removeParts(id);
  return null;
}

type Signed =
  | ({ readonly ok: true } & Awaited<ReturnType<typeof librarySign>>)
  | { readonly ok: false; readonly why: BackupFailure };

/** The library's sign, or why it cannot be read. */
async function signOfLibrary(): Promise<Signed> {
  const opened = await openedLibrary();
  if (!opened.ok) return opened;
  try {
    return { ok: true, ...(await librarySign(opened.library)) };
  } catch (error) {
    const why = storeFailure(error);
    if (why === null) throw error;
    return { ok: false, why };
  }
}

/** There is no backup this time, and why. */
export async function backupFailed(why: BackupFailure): Promise<null> {
  await fail(why);
  return null;
}

/** The backup at work, if there is one, is given up: nothing of it is left, and nothing is noted. */
export async function giveUpBackup(): Promise<void> {
  over?.();
  over = null;
  await closeHiddenPage();
}

async function fail(why: BackupFailure): Promise<void> {
  const { last } = await getSetting(settings.backupRecord);
  await end({ last, failure: { at: Date.now(), why } });
}

async function end(record: BackupRecord): Promise<void> {
  await setSetting(settings.backupRecord, record);
  await giveUpBackup();
}

/** Whether the browser lets us save files; the API is there only then. */
function mayDownload(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['downloads'] });
}
