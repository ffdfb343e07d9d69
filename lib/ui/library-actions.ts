import type { ArticleId } from '@/lib/domain/article';
import { send } from '@/lib/messaging/send';
import type { Place } from '@/lib/messaging/shapes';

/** A passage as components name it; with neither place nor sentence, the article as a whole. */
interface Passage {
  readonly articleId: ArticleId;
  readonly place: Place;
  readonly sentence: string;
}

/** What the library page can be asked for. `complain` is told whether something went wrong. */
export function libraryActions(complain: (wrong: boolean) => void) {
  const settle = (asked: Promise<{ readonly ok: boolean }>) =>
    void asked.then(({ ok }) => complain(!ok));
  return {
    onOpen: (passage: Passage) => settle(send('passage.open', passage)),
    onForget: (articleId: ArticleId) => settle(send('article.forget', { articleId })),
  };
}
