import browser, { type Downloads } from 'webextension-polyfill';
import type { BackupFailure } from '@/lib/domain/backup';
import { report } from '../report';

/** What the browser calls the reasons that a reader can do something about; every other one is an interruption. */
const FAILURES: Readonly<Record<string, BackupFailure>> = {
  FILE_NO_SPACE: 'disk-full',
  FILE_ACCESS_DENIED: 'folder',
  FILE_FAILED: 'folder',
  FILE_NAME_TOO_LONG: 'folder',
  FILE_BLOCKED: 'folder',
  FILE_SECURITY_CHECK_FAILED: 'folder',
};

/**
 * Saves what stands at an address as a file below the downloads folder, over one of the same name. Resolves when it is there,
 * with null, or with why it is not.
 */
export async function saveDownload(url: string, path: string): Promise<BackupFailure | null> {
  const ended = new Map<number, Downloads.OnChangedDownloadDeltaType>();
  let wake = () => undefined as void;
  const hear = (delta: Downloads.OnChangedDownloadDeltaType) => {
    const state = delta.state?.current;
    if (state === 'complete' || state === 'interrupted') ended.set(delta.id, delta);
    wake();
  };
  browser.downloads.onChanged.addListener(hear);
  try {
    const id = await browser.downloads.download({
      ...{ url, filename: path, conflictAction: 'overwrite', saveAs: false },
    });
    while (!ended.has(id)) await new Promise<void>((resolve) => (wake = resolve));
    const { error } = ended.get(id) ?? {};
    if (ended.get(id)?.state?.current === 'complete') {
      await forgetEarlier(id);
      return null;
    }
    return FAILURES[error?.current ?? ''] ?? 'interrupted';
  } catch (error) {
    await report(error);
    return 'unexpected';
  } finally {
    browser.downloads.onChanged.removeListener(hear);
  }
}

/** The browser's list of downloads names the file once, not once for every time that it was overwritten. */
async function forgetEarlier(id: number): Promise<void> {
  const [now] = await browser.downloads.search({ id });
  if (!now) return;
  const same = await browser.downloads.search({ filename: now.filename });
  for (const one of same) if (one.id !== id) await browser.downloads.erase({ id: one.id });
}
