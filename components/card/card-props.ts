import type { Passage } from '@/components/passage';
import type { CardContent } from '@/lib/domain/mark';

import type { MessageSource } from '@/components/text';

export type { MessageSource, Passage };

/** What the card is given. It asks nobody anything itself. */
export interface CardProps {
  readonly content: CardContent;
  /** Which of the page's marks this is, from 1, and how many there are; null hides the count and the two steps. */
  readonly position: { readonly index: number; readonly count: number } | null;
  /** Colours that go with the page; null follows the reader's system. */
  readonly scheme: 'light' | 'dark' | null;
  /** Whether it takes the focus when it opens: true when it was opened by keyboard, false when pointed at. */
  readonly takeFocus: boolean;
  /** Escape, or the close button. The caller puts the focus back where it was. */
  readonly onClose: () => void;
  /** To the next (1) or the previous (-1) mark of the page. */
  readonly onStep: (direction: 1 | -1) => void;
  /** Show a passage of another article, or of this one where `articleId` is this article's. */
  readonly onOpen: (passage: Passage) => void;
}
