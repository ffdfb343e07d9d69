import browser from 'webextension-polyfill';
import type { ArticleId } from '@/lib/domain/article';
import { sendToReader } from '@/lib/messaging/send';
import type { Place } from '@/lib/messaging/shapes';
import { articleById } from '@/lib/store/queries/articles';
import { fromLibrary } from './library';
import { rememberPassage, tabsShowing } from './session';
import { withTextFragment } from './text-fragment';

/** A passage of an article in the library. */
interface Passage {
  readonly articleId: ArticleId;
  readonly place: Place;
  /** The sentence it stands in, by which a fresh page finds it. */
  readonly sentence: string;
}

/** Shows a passage: in the tab that has its article open, else in a new one. */
export async function openPassage({ articleId, place, sentence }: Passage): Promise<null> {
  for (const tabId of await tabsShowing(articleId)) if (await showIn(tabId, place)) return null;
  const article = await fromLibrary((library) => articleById(library, articleId), null);
  // The reader is told by the popup or the card, which show only what the library holds: gone means just forgotten.
  if (article === null) return null;
  const { id } = await browser.tabs.create({ url: withTextFragment(article.url, sentence) });
  // Firefox does not scroll to the text fragment of a tab that an extension opens: the reader does, once it is there.
  if (id !== undefined) await rememberPassage(id, { articleId, place });
  return null;
}

async function showIn(tabId: number, place: Place): Promise<boolean> {
  const outcome = await sendToReader(tabId, 'reader.show', { place });
  if (!outcome.ok || !outcome.value.shown) return false;
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  return true;
}
