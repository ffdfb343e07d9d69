import type { Texts } from '@/components/text';
import type { Reason } from '@/lib/domain/cross-reference';
import { capitalised } from './capital';
import { dayInWords } from './dates';
import { bothMeasure, tellingWords, tellsOfEvent } from './figure-words';

/** Why the relation is what it is. */
const BECAUSE: Readonly<Record<Reason['code'], string>> = {
  'same-value': 'becauseSameValue',
  'ranges-overlap': 'becauseRangesOverlap',
  'ranges-apart': 'becauseRangesApart',
  'compatible-but-far': 'becauseCompatibleButFar',
  'later-and-larger': 'becauseLaterAndLarger',
  'same-source-corrected': 'becauseSameSourceCorrected',
};

/** More shared words than these say nothing new to a reader. */
const WORDS_TOLD = 3;

/** Why two figures were compared, and why the relation is called what it is, in one sentence. `day` is this article's. */
export function reasonInWords(texts: Texts, reason: Reason, day: string): string {
  const { translate } = texts;
  const facts = [bothMeasure(texts, reason.measure)];
  if (reason.places.length > 0) facts.push(translate('bothName', list(texts, reason.places)));
  if (reason.period !== null)
    facts.push(translate('bothAreAbout', periodInWords(texts, reason, day)));
  const shared = tellingWords(reason, WORDS_TOLD, 0).map((word) => translate('quoted', word));
  if (shared.length > 0) facts.push(translate('bothSpeakOf', list(texts, shared)));
  return capitalised(translate(BECAUSE[reason.code], list(texts, facts)), texts.locale);
}

/** What two figures have in common, short: "Same event: bus, bombing, Aleppo · both count the dead". */
export function commonGround(texts: Texts, reason: Reason): string {
  const told = tellingWords(reason, WORDS_TOLD, 2).join(', ');
  const measured = bothMeasure(texts, reason.measure);
  if (told === '') return capitalised(measured, texts.locale);
  const key = tellsOfEvent(reason.measure) ? 'sameEvent' : 'inCommon';
  return texts.translate(key, told, measured);
}

function periodInWords(texts: Texts, { period }: Reason, day: string): string {
  if (period === null) return '';
  const from = dayInWords(texts, period.from, day);
  const to = dayInWords(texts, period.to, day);
  return period.from === period.to ? to : texts.translate('fromTo', from, to);
}

function list({ locale }: Texts, entries: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(entries);
}
