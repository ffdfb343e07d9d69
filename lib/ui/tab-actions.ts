import browser from 'webextension-polyfill';
import type { ArticleId } from '@/lib/domain/article';
import type { Outcome } from '@/lib/messaging/outcome';
import { send, sendToReader } from '@/lib/messaging/send';
import type { Place } from '@/lib/messaging/shapes';
import type { TabArticle } from './tab-article';

/** A passage as components name it. */
interface Passage {
  readonly articleId: ArticleId;
  readonly place: Place;
  readonly sentence: string;
}

/**
 * What can be asked for about the page in a tab. Whatever goes wrong is complained of. `leave` is called when another tab
 * comes to the front in the course of it.
 */
export function tabActions(
  { tabId, complain, refresh }: Pick<TabArticle<unknown>, 'tabId' | 'complain' | 'refresh'>,
  leave: () => void,
) {
  const inTab = (act: (id: number) => Promise<void>) => () => {
    if (tabId.value !== null) void act(tabId.value);
  };

  /** Complains where there is no answer, and gives what is then known of the tab. */
  const settle = async (asked: Promise<Outcome<unknown>>): Promise<boolean> => {
    complain(null);
    const { ok } = await asked;
    if (!ok) complain('action');
    await refresh();
    return ok;
  };

  return {
    onShowHere: ({ place }: Passage) =>
      inTab(async (id) => {
        const outcome = await sendToReader(id, 'reader.show', { place });
        complain(outcome.ok && outcome.value.shown ? null : 'passage-gone');
      })(),
    onOpenThere: (passage: Passage) => void openThere(passage),
    onRead: inTab(async (id) => void (await settle(send('tab.read', { tabId: id })))),
    onReadOpenTabs: () => void settle(send('tabs.readOpen', {})),
    onPause: (origin: string) => void settle(send('site.pause', { origin })),
    onResume: (origin: string) => void settle(send('site.resume', { origin })),
    onAllow: (origin: string) => void settle(send('site.allow', { origin })),
    onForget: (articleId: ArticleId) => void settle(send('article.forget', { articleId })),
    onChooseSites: () => {
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).then(leave);
    },
  };

  async function openThere({ articleId, place, sentence }: Passage): Promise<void> {
    const outcome = await send('passage.open', { articleId, place, sentence });
    if (outcome.ok) leave();
    else complain('action');
  }
}
