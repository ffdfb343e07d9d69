import browser from 'webextension-polyfill';
import { articleCount } from '@/lib/store/article-count';
import { epochOf, setEpoch } from '@/lib/store/epoch';
import type { Library } from '@/lib/store/schema';

/** What is known of the library outside of it. */
interface Canary {
  readonly epoch: string;
  readonly articles: number;
}

const CANARY = 'canary';
const LOST = 'libraryLost';

/**
 * Looks whether the library is the one that was there before: browsers open a damaged store empty, without an error. One that was
 * lost is remembered until the reader has been told; an empty one that takes its place gets a sign of its own.
 */
export async function checkCanary(library: Library): Promise<void> {
  const epoch = await epochOf(library);
  const { [CANARY]: kept } = await browser.storage.local.get(CANARY);
  const canary = kept as Canary | undefined;
  if (canary && canary.articles > 0 && canary.epoch !== epoch)
    await browser.storage.local.set({ [LOST]: true });
  if (epoch === null) await setEpoch(library, crypto.randomUUID());
  await keepCanary(library);
}

/** Notes outside of the library how much it holds. To be called when that has changed. */
export async function keepCanary(library: Library): Promise<void> {
  const [epoch, articles] = await Promise.all([epochOf(library), articleCount(library)]);
  if (epoch !== null)
    await browser.storage.local.set({ [CANARY]: { epoch, articles } satisfies Canary });
}

/** Whether the library was lost and the reader has not yet been told. */
export async function isLibraryLost(): Promise<boolean> {
  return (await browser.storage.local.get(LOST))[LOST] === true;
}

/** The reader was told, and reads on. */
export async function acceptLoss(): Promise<void> {
  await browser.storage.local.remove(LOST);
}
