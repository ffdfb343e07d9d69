import type { Texts } from '@/components/text';
import { doneInWords } from '@/components/words/change-words';
import { correctionInWords } from '@/components/words/correction-words';
import type { ChangeName } from '@/lib/domain/change';
import type { Ruling } from '@/lib/domain/correction';

/** What the margin says when there is nothing else to show. */
export type Notice =
  /** The selection holds nothing of the article's own text. */
  | { readonly kind: 'outside-article' }
  | { readonly kind: 'nothing-selected' }
  /** The reader's last deed could not be written. */
  | { readonly kind: 'not-kept'; readonly full: boolean }
  | { readonly kind: 'highlight-removed' }
  | {
      readonly kind: 'corrected';
      readonly ruling: Ruling;
      readonly labels: readonly string[];
    }
  | {
      readonly kind: 'history';
      readonly way: 'undone' | 'redone';
      readonly what: ChangeName | null;
    };

/** The sentence of a notice. */
export function noticeInWords(texts: Texts, notice: Notice): string {
  const { translate } = texts;
  switch (notice.kind) {
    case 'outside-article':
      return translate('onlyArticleText');
    case 'nothing-selected':
      return translate('nothingSelected');
    case 'not-kept':
      return translate(notice.full ? 'keptNotFull' : 'failedAction');
    case 'highlight-removed':
      return translate('highlightRemoved');
    case 'corrected':
      return correctionInWords(texts, notice.ruling.kind, notice.labels);
    case 'history':
      return doneInWords(texts, notice.way, notice.what);
  }
}

/** What can be done about a notice: undo it (false), do it again (true), or nothing. */
export function wayBack(notice: Notice): 'undo' | 'redo' | null {
  if (notice.kind === 'highlight-removed' || notice.kind === 'corrected') return 'undo';
  if (notice.kind !== 'history' || notice.what === null) return null;
  return notice.way === 'undone' ? 'redo' : 'undo';
}
