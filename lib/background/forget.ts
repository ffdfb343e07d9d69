import type { ArticleId } from '@/lib/domain/article';
import { comparing } from './comparing';
import { forgetArticle } from '@/lib/store/forget-article';
import { openedLibrary } from './library';
import { refreshVisibleReaders } from './marks';
import { tabRecord, tabsShowing } from './session';
import { stopReader } from './stop-readers';
import { setTabStatus } from './tab-status';

/** No tab has this number. */
const NO_TAB = -1;

/** Deletes an article and all that was found in it; its marks go, and other articles no longer point to it. */
export async function forget(articleId: ArticleId): Promise<null> {
  const opened = await openedLibrary();
  if (!opened.ok) throw new Error(`The library cannot be opened: ${opened.why}`);
  const tabs = await tabsShowing(articleId);
  await forgetArticle(opened.library, articleId, comparing());
  for (const tabId of tabs) {
    const record = await tabRecord(tabId);
    await stopReader(tabId);
    if (record !== null)
      await setTabStatus(tabId, record.url, {
        state: 'forgotten',
        origin: new URL(record.url).origin,
      });
  }
  await refreshVisibleReaders(NO_TAB);
  return null;
}
