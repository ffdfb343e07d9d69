import type { Texts } from '@/components/text';
import type { Evidence, Reason } from '@/lib/domain/cross-reference';
import { FATES, type Measure } from '@/lib/domain/figure';
import { EVENT_MEASURES } from '@/lib/domain/story';
import { capitalised } from './capital';
import { figureAsPrinted, type PrintedFigure } from './evidence-words';

/** Measures whose figures count something: "43 killed", but not "5 percent a rate". */
const COUNTS: ReadonlySet<Measure> = new Set<Measure>([
  ...FATES,
  'people',
  'fighters',
  'attackers',
  'strikes',
  'attacks',
  'weapons',
  'vehicles',
  'facilities',
  'votes',
  'seats',
  'jobs',
  'cases',
]);

/** Words of a counted noun that already say what became of it: "43 deaths" needs no "killed". */
const SAYS_IT_ALREADY =
  /\b(?:dead|deaths?|died|kill|fatal|casualt|injur|wound|hurt|displac|refugee|evacu|missing|detain|arrest|victim|bod(?:y|ies)\b|toll)/iu;

/** Measures that say what became of people: their word is added to the counted noun. */
const BECAME: ReadonlySet<Measure> = new Set<Measure>(FATES);

/** A number that a counted noun follows with "of" ("thousands of people"). */
const ROUGH = /\b(?:dozens|scores|tens|hundreds|thousands|millions|billions)$/iu;

/**
 * A figure as a person would say it: "at least 43 killed", "43 pro-government fighters killed", "12 seats", "5 percent".
 */
export function figureInWords({ translate, locale }: Texts, figure: PrintedFigure): string {
  const { phrase, subject, measure } = figure;
  const printed = figureAsPrinted(figure);
  const counts = ROUGH.test(phrase) ? `${phrase} of` : phrase;
  // A highlight that gives a figure is its phrase: the counted noun mostly stands in it.
  const isBare = subject !== null && !phrase.toLowerCase().includes(subject.toLowerCase());
  const words = printed === phrase && isBare ? `${counts} ${subject}` : printed;
  const told = measure !== null && (subject === null ? COUNTS.has(measure) : BECAME.has(measure));
  if (!told || SAYS_IT_ALREADY.test(words)) return translate('figureAlone', words);
  // "Thousands of people": only where the measure's word is of the number's language.
  const isJoined = !BECAME.has(measure) && printed === phrase && locale.startsWith('en');
  return translate(
    'figureInWords',
    isJoined && subject === null ? counts : words,
    translate(`measure_${measure}`),
  );
}

/** What a row is about: what is counted and what tells the event apart ("Killed · bus, bombing, Aleppo"). */
export function topicOf(texts: Texts, figure: Evidence, reason: Reason): string {
  const told = tellingWords(reason, 2, 1, figure);
  const measured = measureOf(texts, figure);
  return told.length === 0 ? measured : texts.translate('topic', measured, told.join(', '));
}

/** What a figure counts or measures, in a word ("Killed", "Jobs"). */
export function measureOf({ translate, locale }: Texts, figure: Evidence): string {
  return capitalised(
    figure.measure === 'other' && figure.subject !== null
      ? figure.subject
      : translate(`measure_${figure.measure}`),
    locale,
  );
}

/** What tells how a word is printed. */
export type Printed = Pick<Evidence, 'sentence' | 'source'>;

/**
 * Words, then places, that tell the event apart, as a sentence prints them: names keep their capitals. A place that is among the words
 * too is said once, and what is counted ("jobs", "killed") is said anyway.
 */
export function tellingWords(
  { shared, places, measure }: Reason,
  words: number,
  named: number,
  here: Printed,
): string[] {
  const isPlace = new Set(places.map((place) => place.toLowerCase()));
  const isMeasured = (word: string) =>
    measure.startsWith(word) || (BECAME.has(measure) && SAYS_IT_ALREADY.test(word));
  const others = shared.filter((word) => !isPlace.has(word.toLowerCase()) && !isMeasured(word));
  const told = others.slice(0, words).map((word) => asPrinted(word, here));
  return [...told, ...places.slice(0, named)];
}

/** The capital that a sentence begins with says nothing of its first word, unless that names the source. */
function asPrinted(word: string, { sentence, source }: Printed): string {
  const [, ...printed] = `${sentence} ${source ?? ''}`.match(/[\p{L}\p{N}]+/gu) ?? [];
  return printed.find((one) => one.toLowerCase() === word) ?? word;
}

/** That both figures measure the same ("both count the dead", "both give a price"). */
export function bothMeasure({ translate }: Texts, measure: Measure): string {
  const key = COUNTS.has(measure) ? 'bothCount' : 'bothGive';
  return translate(key, translate(`measured_${measure}`));
}

/** Whether a measure tells of an event. */
export function tellsOfEvent(measure: Measure): boolean {
  return EVENT_MEASURES.has(measure);
}
