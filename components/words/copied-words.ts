import type { Texts } from '@/components/text';
import type { Correction } from '@/lib/domain/correction';
import type { CrossReferenceView, Evidence } from '@/lib/domain/cross-reference';
import type { Quote } from '@/lib/domain/quote';
import { correctionInWords } from './correction-words';
import { dayInWords } from './dates';
import { sourceInWords } from './evidence-words';

/** A cross-reference as a short text to be pasted elsewhere: both sentences, who said so, where and when, with both links. */
export function crossReferenceAsText(texts: Texts, view: CrossReferenceView): string {
  const { here, there, relation } = view;
  const head =
    relation === 'conflict'
      ? 'conflictsWith'
      : relation === 'agree'
        ? 'agreesWith'
        : there.day > here.day
          ? 'updatedBy'
          : 'updates';
  return [side(texts, here), texts.translate(head), side(texts, there)].join('\n\n');
}

function side(texts: Texts, { sentence, source, site, day, url }: Evidence): string {
  const told = [sourceInWords(texts, source), site, dayInWords(texts, day)].join(' · ');
  return `${quoted(texts, sentence)}\n${told}\n${url}`;
}

/**
 * A misreading as a short report: the words, what was read in them and what it should be. It stays with the reader, who may
 * send it to whom they like.
 */
export function misreadingAsText(
  texts: Texts,
  { ruling, labels }: Pick<Correction, 'ruling' | 'labels'>,
  version: string,
): string {
  const quotes: readonly Quote[] =
    'figure' in ruling
      ? [ruling.figure.quote]
      : ruling.kind === 'not-comparable'
        ? [ruling.a.quote, ruling.b.quote]
        : [];
  return [
    texts.translate('misreadingHead', version),
    ...quotes.map(({ prefix, exact, suffix }) => quoted(texts, `…${prefix}${exact}${suffix}…`)),
    correctionInWords(texts, ruling.kind, labels),
  ].join('\n');
}

function quoted({ translate }: Texts, words: string): string {
  return /^["“”„«‘']/u.test(words) ? words : translate('quoted', words);
}
