import browser from 'webextension-polyfill';
import { BACKUP_IS_WANTED } from '@/lib/domain/backup';

/** The page in which the library becomes a file: a service worker cannot make one that downloads reach. */
const PAGE = `backup.html${BACKUP_IS_WANTED}`;

/** Chromium's way to a page that nobody sees; the polyfill's types do not know it. */
interface Chromium {
  readonly offscreen?: {
    createDocument(options: {
      url: string;
      reasons: string[];
      justification: string;
    }): Promise<void>;
    closeDocument(): Promise<void>;
  };
  readonly runtime: {
    getContexts(filter: { contextTypes: string[] }): Promise<readonly unknown[]>;
  };
}

const { offscreen } = browser as unknown as Chromium;

/** Opens the page. Where the background is a page itself (Firefox), it stands in that one. */
export async function openHiddenPage(): Promise<void> {
  if (offscreen) {
    const justification = 'The library is written into a file.';
    await offscreen.createDocument({ url: PAGE, reasons: ['BLOBS'], justification });
  } else {
    const frame = document.createElement('iframe');
    frame.src = browser.runtime.getURL(PAGE);
    document.body.append(frame);
  }
}

/** Whether it is open; it outlives the worker that opened it. */
export async function isHiddenPageOpen(): Promise<boolean> {
  if (!offscreen) return document.querySelector('iframe') !== null;
  const { runtime } = browser as unknown as Chromium;
  const open = await runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  return open.length > 0;
}

/** Closes it; the file that it made is gone then. */
export async function closeHiddenPage(): Promise<void> {
  if (!(await isHiddenPageOpen())) return;
  if (offscreen) await offscreen.closeDocument();
  else document.querySelector('iframe')?.remove();
}
