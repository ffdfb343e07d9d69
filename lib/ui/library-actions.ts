import type { ArticleId } from '@/lib/domain/article';
import type { Refusal } from '@/lib/domain/status';
import { send } from '@/lib/messaging/send';
import type { Place } from '@/lib/messaging/shapes';
import { handActions } from './hand-actions';
import type { HandNotice } from './hand-notice';

/** A passage as components name it; with neither place nor sentence, the article as a whole. */
interface Passage {
  readonly articleId: ArticleId;
  readonly place: Place;
  readonly sentence: string;
}

/** What the library page can be asked for. `complain` is told what went wrong, `tell` what the reader has done. */
export function libraryActions(
  complain: (problem: Refusal | 'action' | null) => void,
  tell: (notice: HandNotice | null) => void,
) {
  const settle = (asked: Promise<{ readonly ok: boolean }>) =>
    void asked.then(({ ok }) => complain(ok ? null : 'action'));
  return {
    ...handActions({ complain, tell }),
    onOpen: (passage: Passage) => settle(send('passage.open', passage)),
    onForget: (articleId: ArticleId) => settle(send('article.forget', { articleId })),
  };
}
