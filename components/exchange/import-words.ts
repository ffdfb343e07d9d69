import { refusalInWords } from '@/components/popup/notices';
import type { Texts } from '@/components/text';
import { counted, formatNumber } from '@/components/words/plural';
import type { ImportFault, ImportRefusal, ImportState } from '@/lib/domain/import';
import type { InProps } from './exchange-props';

const REFUSALS: Readonly<Record<ImportRefusal, string>> = {
  'not-ours': 'inRefusedNotOurs',
  newer: 'inRefusedNewer',
  truncated: 'inRefusedTruncated',
  empty: 'inRefusedEmpty',
  'too-large': 'inRefusedTooLarge',
};

const FAULTS: Readonly<Record<ImportFault, string>> = {
  broken: 'inFaultBroken',
  invalid: 'inFaultInvalid',
  'no-passage': 'inFaultNoPassage',
  'no-ends': 'inFaultNoEnds',
  'no-text': 'inFaultNoText',
};

/** What is told of an import of which nothing is left. */
export function newsInWords(texts: Texts, news: NonNullable<InProps['news']>): string {
  const { translate } = texts;
  if (news.kind === 'cancelled') return translate('inCancelled');
  if (news.kind === 'refused') return refusedInWords(texts, news.name, news.refusal);
  if (news.why === 'busy') return translate('inBusy');
  if (news.why === 'elsewhere') return translate('inElsewhere');
  return news.why === 'action' ? translate('inFailed') : refusalInWords(texts, news.why);
}

/** How an import stands, in one sentence; empty where there is none, or while its progress is shown. */
export function stageInWords(
  texts: Texts,
  state: ImportState | null,
  work: InProps['work'],
): string {
  const { translate } = texts;
  if (!state || work !== null) return '';
  const { name, counts, total, done } = state;
  switch (state.stage) {
    case 'staging':
      return translate('inReadInterrupted', name);
    case 'refused':
      return refusedInWords(texts, name, state.refusal ?? 'not-ours');
    case 'reviewed': {
      const changes = Object.values(counts).some((one) => one.fresh > 0);
      const replaces = counts.highlights.differing > 0;
      return translate(changes || replaces ? 'inReviewed' : 'inNothingNew', name);
    }
    case 'applying':
      return translate(
        'inInterrupted',
        name,
        formatNumber(texts, done),
        formatNumber(texts, total),
      );
    case 'taking-back':
      return translate('inTakingBackInterrupted', name);
    case 'done':
      return translate('inDone', name);
  }
}

/** What becomes of things that are in the library with other words. */
export function consequencesInWords({ translate }: Texts, counts: ImportState['counts']): string[] {
  return [
    ...(counts.articles.differing > 0 ? [translate('inArticlesStay')] : []),
    ...(counts.highlights.differing > 0 ? [translate('inHighlightsReplaced')] : []),
  ];
}

/** What is left out, and why: a sentence for each reason. */
export function faultsInWords(texts: Texts, faults: ImportState['faults']): string[] {
  return Object.entries(faults).map(([fault, count]) =>
    counted(texts, FAULTS[fault as ImportFault], count),
  );
}

function refusedInWords({ translate }: Texts, name: string, refusal: ImportRefusal): string {
  return translate('inRefused', name, translate(REFUSALS[refusal]));
}
