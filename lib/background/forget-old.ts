import browser from 'webextension-polyfill';
import { DAYS_KEPT } from '@/lib/domain/keeping';
import { getSetting, settings } from '@/lib/settings';
import { forgetArticle } from '@/lib/store/forget-article';
import { oldArticles } from '@/lib/store/old-articles';
import { comparing } from './comparing';
import { fromLibrary } from './library';

/** Where the day is kept on which nothing more was left to forget. */
const DONE_ON = 'oldForgottenOn';
/** At most so many at a time; the rest when the worker wakes up next. */
const MOST = 200;
const DAY = 86_400_000;

/** Forgets articles that are older than the reader wants them kept and hold nothing of the reader's own. Once a day. */
export async function forgetOld(now = Date.now()): Promise<void> {
  const days = DAYS_KEPT[await getSetting(settings.keepFor)];
  const today = new Date(now).toISOString().slice(0, 10);
  const { [DONE_ON]: done } = await browser.storage.local.get(DONE_ON);
  if (days === null || done === today) return;
  const left = await fromLibrary(async (library) => {
    const found = await oldArticles(library, now - days * DAY, MOST);
    for (const id of found) await forgetArticle(library, id, comparing());
    return found.length;
  }, MOST);
  if (left < MOST) await browser.storage.local.set({ [DONE_ON]: today });
}
