import browser from 'webextension-polyfill';
import { setSetting, settings } from '@/lib/settings';
import { deleteLibrary, emptyLibrary } from '@/lib/store/delete-library';
import { removePartsBefore } from '@/lib/store/export-parts';
import { giveUpBackup } from './backup/back-up';
import { readingsOver } from './in-progress';
import { closeLibraries, openedLibrary } from './library';
import { isFirstOfSession, tabRecords } from './session';
import { followConsent } from './spot';
import { stopReader } from './stop-readers';

/**
 * Deletes all that Ibid keeps, as if it had just been installed: the library, every setting, what is known of tabs, and the
 * permissions for sites. First nothing more is let in, then the marks go, then what they came from.
 */
export async function deleteEverything(): Promise<null> {
  await setSetting(settings.consent, 'none');
  await followConsent();
  for (const { tabId } of await tabRecords()) await stopReader(tabId);
  await readingsOver();
  await giveUpBackup();
  const opened = await openedLibrary();
  // One that cannot be opened, damaged or newer than this code, can still be deleted.
  if (opened.ok) await emptyLibrary(opened.library);
  closeLibraries();
  await deleteLibrary();
  await removePartsBefore(Infinity);
  await browser.storage.session.clear();
  await browser.storage.local.clear();
  await giveBackPermissions();
  await followConsent();
  // The open tabs were looked at in this session: the next worker is not to do it as if the browser had just started.
  await isFirstOfSession();
  return null;
}

/** Gives back what the reader granted; what came with the installation stays (decision 4). */
async function giveBackPermissions(): Promise<void> {
  const installed = new Set<unknown>(browser.runtime.getManifest().host_permissions ?? []);
  const { origins = [], permissions = [] } = await browser.permissions.getAll();
  const granted = origins.filter((origin) => !installed.has(origin));
  if (granted.length > 0) await browser.permissions.remove({ origins: granted });
  if (permissions.includes('downloads'))
    await browser.permissions.remove({ permissions: ['downloads'] });
}
