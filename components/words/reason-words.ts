import type { Texts } from '@/components/text';
import type { Evidence, Reason } from '@/lib/domain/cross-reference';
import type { Period } from '@/lib/domain/figure';
import { capitalised } from './capital';
import { dayInWords, wholeInWords } from './dates';
import { bothMeasure, tellingWords, tellsOfEvent, type Printed } from './figure-words';

/** Why the relation is what it is. */
const BECAUSE: Readonly<Record<Reason['code'], string>> = {
  'same-value': 'becauseSameValue',
  'ranges-overlap': 'becauseRangesOverlap',
  'ranges-apart': 'becauseRangesApart',
  'compatible-but-far': 'becauseCompatibleButFar',
  'later-and-larger': 'becauseLaterAndLarger',
  'later-and-smaller': 'becauseLaterAndSmaller',
  'same-source-corrected': 'becauseSameSourceCorrected',
};

/** More shared words than these say nothing new to a reader. */
const WORDS_TOLD = 3;

/** Why two figures were compared, and why the relation is called what it is, in one sentence. `here`: this article's figure. */
export function reasonInWords(
  texts: Texts,
  reason: Reason,
  here: Printed & Pick<Evidence, 'day'>,
): string {
  const { translate } = texts;
  const facts = [bothMeasure(texts, reason.measure)];
  if (reason.places.length > 0) facts.push(translate('bothName', list(texts, reason.places)));
  if (reason.period !== null) facts.push(timeInWords(texts, reason.period, here.day));
  const shared = tellingWords(reason, WORDS_TOLD, 0, here).map((word) => translate('quoted', word));
  if (shared.length > 0) facts.push(translate('bothMention', list(texts, shared)));
  return capitalised(translate(BECAUSE[reason.code], list(texts, facts)), texts.locale);
}

/** What two figures have in common, short: "Same event: bus, bombing, Aleppo · both count the dead". */
export function commonGround(texts: Texts, reason: Reason, here: Printed): string {
  const told = tellingWords(reason, WORDS_TOLD, 2, here).join(', ');
  const measured = bothMeasure(texts, reason.measure);
  if (told === '') return capitalised(measured, texts.locale);
  const key = tellsOfEvent(reason.measure) ? 'sameEvent' : 'inCommon';
  return texts.translate(key, told, measured);
}

/** Which time both are about: a day, a month or year as a whole, or from one day to another. */
function timeInWords(texts: Texts, { from, to }: Period, day: string): string {
  const { translate } = texts;
  if (from === to) return translate('bothReferToDay', dayInWords(texts, to, day));
  const whole = wholeInWords(texts, from, to);
  if (whole !== null) return translate('bothReferTo', whole);
  return translate('bothReferToDays', dayInWords(texts, from, day), dayInWords(texts, to, day));
}

function list({ locale }: Texts, entries: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(entries);
}
