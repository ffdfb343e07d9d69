import type { Passage } from '@/components/passage';
import type { MessageSource } from '@/components/text';
import type { CorrectionChoices, SourceChoice } from '@/lib/domain/choices';
import type { Ruling } from '@/lib/domain/correction';
import type { CardContent } from '@/lib/domain/mark';
import type { CardFrameProps } from './CardFrame';
import type { Notice } from './notice';

export type { MessageSource, Notice, Passage };

/** What a correction is about: a finding with what others say of it. */
export type Corrected = Pick<
  CardContent,
  'phrase' | 'subject' | 'measure' | 'sentence' | 'source' | 'crossReferences'
> & { readonly mark: Pick<CardContent['mark'], 'kind'> };

/** What the reader can say against a finding. */
export interface CorrectionProps {
  readonly content: Corrected;
  /** What may be corrected; null until it is known. */
  readonly choices: CorrectionChoices | null;
  /** Sources of the library that go by what was typed last. */
  readonly sourcesFound: readonly SourceChoice[];
  /** The reader wants to correct something: the choices are needed. */
  readonly onChoices: () => void;
  /** The reader typed the beginning of a source's name. */
  readonly onFindSources: (words: string) => void;
  /** The reader has corrected something; `labels` are the names of what it is about. */
  readonly onCorrect: (ruling: Ruling, labels: readonly string[]) => void;
}

/** What the card is given. It asks nobody anything itself. */
export interface CardProps extends CardFrameProps, CorrectionProps {
  readonly content: CardContent;
  /** Counts what the reader has done to its content: the card begins anew with each. */
  readonly turn: number;
  /** What was done last, and the way back; null where nothing was. */
  readonly notice: Notice | null;
  /** Open the list of corrections, where what was misread can be copied as a report. */
  readonly onReport: () => void;
  /** Which of the page's marks this is, from 1, and how many there are; null hides the count and the two steps. */
  readonly position: { readonly index: number; readonly count: number } | null;
  /** To the next (1) or the previous (-1) mark of the page. */
  readonly onStep: (direction: 1 | -1) => void;
  /** Show a passage of another article, or of this one where `articleId` is this article's. */
  readonly onOpen: (passage: Passage) => void;
}
