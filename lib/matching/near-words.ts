import type { Measure } from '@/lib/domain/figure';
import { textBeside } from './beside';
import type { ComparableFigure } from './comparable-figure';
import { placeKey } from './fold-name';
import { namesOf } from './names';
import { remember } from './remember';
import { foldName } from './source-key';
import { SPREADS } from './english/common-words';
import { baseForms } from './english/stem';
import { weightOf } from './word-fit';

/** How far from a number the words are looked at that say what it measures, in code units. */
const NEAREST = 160;
/** All up to the last number before, and what it is a number of, up to where the next thing is told. */
const BEFORE = /^.*\d(?:[^,;:]*?(?:[,;:]|\s(?:and|but|while)\s))?/su;
/** Where a clause, or what another number measures, begins. */
const BEHIND = /[,;:\d]|\s(?:and|but|while|from|compared|against|versus)\s/iu;
/** Units that anything may be measured in. */
const UNITS: ReadonlySet<string> = new Set(['point', 'points', 'times', 'ways']);
/** Measures whose unit is what they are told in, not what they count. */
const IN_UNITS: ReadonlySet<Measure> = new Set<Measure>([
  'money',
  'price',
  'weight',
  'area',
  'distance',
  'duration',
]);
/** Measures of which one body has many: what a sum is for has to be told by more than its name. */
const OF_ONE_BODY: ReadonlySet<Measure> = new Set<Measure>(['money', 'price']);
const WORD = /[\p{L}][\p{L}\p{N}'’-]*/gu;

/**
 * The telling words nearest to a figure, lower case: those between it and the number before, and those behind it up to the
 * next clause ("the Liberals won [34 percent] of the vote, the Greens 12"). Without places and without who is credited.
 */
export const nearWords = remember((figure: ComparableFigure): readonly string[] => {
  const { places, sourceKeys, subject, unit } = figure;
  const beside = textBeside(figure, NEAREST) ?? { before: '', behind: '' };
  const before = beside.before.replace(BEFORE, '');
  const [behind = ''] = beside.behind.split(BEHIND);
  const named = new Set([
    ...places.flatMap((place) => place.split(' ')).map(placeKey),
    ...sourceKeys.flatMap((key) => key.split(' ')),
  ]);
  // "Crowns" says what is paid with, not what for.
  const units = new Set(IN_UNITS.has(figure.measure) ? unit?.toLowerCase().match(WORD) : []);
  const words = [...`${before} ${subject ?? ''} ${behind}`.matchAll(WORD)].map(([word]) =>
    word.replace(/['’]s?$/u, ''),
  );
  const own = words.filter((word) => !named.has(placeKey(word)) && !named.has(foldName(word)));
  const lower = own.map((word) => word.toLowerCase());
  return lower.filter((word) => weightOf(word) > 0 && !UNITS.has(word) && !units.has(word));
});

/** The nearest words in every base form that they may have: "spilled" and "the spill" are one. */
const nearStems = remember(
  (figure: ComparableFigure): ReadonlySet<string> => new Set(nearWords(figure).flatMap(baseForms)),
);

/**
 * Whether the words nearest to two figures share one: what is measured, or whose it is. Of money it has to be what for: a firm
 * has profits, debts and fines.
 */
export function sharesNearWord(a: ComparableFigure, b: ComparableFigure): boolean {
  if (a.measure === 'area' && spreads(a) && spreads(b)) return true;
  const others = nearStems(b);
  const shared = [...nearStems(a)].filter((word) => others.has(word));
  if (!OF_ONE_BODY.has(a.measure)) return shared.length > 0;
  const isName = (word: string) => [a, b].some((figure) => namesOf(figure).has(foldName(word)));
  return shared.some((word) => !isName(word));
}

/** Whether a figure's sentence tells how far something has spread: a fire, a slick. */
function spreads({ context }: ComparableFigure): boolean {
  return context.some((word) => SPREADS.has(word));
}
