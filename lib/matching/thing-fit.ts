import type { Measure } from '@/lib/domain/figure';
import { REACH, textBeside } from './beside';
import { isCapacity } from './capacity';
import type { ComparableFigure } from './comparable-figure';
import { deedsFit } from './deed';
import { isRunningSum } from './figure-time';
import { sameGathering } from './gathering';
import { nameFit } from './names';
import { sharesNearWord } from './near-words';
import { KINDS_OF_PEOPLE } from './english/person-words';
import { isWindow, rolesFit } from './role';
import { remember } from './remember';
import { rivalries } from './rivals';
import { statedOf, statesSame } from './stated';
import { countsFamilies, countsPeople, PART, sameMeasure, sidesFit, thingOf } from './thing';
import { wordFit } from './word-fit';

/**
 * How well what two figures count fits, -1 to 1; null where they count different things ("children" and "women", "buses" and
 * "ambulances", a whole and an addition to it).
 */
export function thingFit(a: ComparableFigure, b: ComparableFigure): number | null {
  if (!sameMeasure(a.measure, b.measure) || !scopesFit(a, b)) return null;
  if (isCapacity(a) !== isCapacity(b) || !rolesFit(a, b) || !deedsFit(a, b)) return null;
  if (isWindow(a) || isWindow(b)) return null;
  if (a.measure === 'age' && nameFit(a, b) <= 0) return null;
  if (countsPeople(a.measure) && countsFamilies(a) !== countsFamilies(b)) return null;
  const [x, y] = [thingOf(a), thingOf(b)];
  if (!sidesFit(x, y)) return null;
  // Of those whom a war has killed civilians are a part.
  if (x.civilian !== y.civilian && isRunningSum(a) && isRunningSum(b)) return null;
  if (ONE_OF_MANY.has(a.measure) && !sameOneOfMany(a, b)) return null;
  if (countsPeople(a.measure)) return kindFit(x.kind, y.kind, a, b);
  if (ONE_KIND.has(a.measure)) return 1;
  if (isJoined(a) !== isJoined(b) && statedOf(a) !== statedOf(b)) return null;
  if (x.kind === null || y.kind === null) return 0;
  const shared = x.words.some((word) => y.words.includes(word));
  // "A 12 percent pay rise", "had demanded 12 percent": a bare share may be of anything.
  if (a.measure === 'percent' && x.kind !== y.kind && (a.subject === null || b.subject === null))
    return 0;
  if (x.kind !== y.kind) return shared ? -0.5 : null;
  // That two sums are told in euros does not make them one.
  return a.measure === 'money' && a.subject === null && b.subject === null ? 0 : 1;
}

/** "499 drones [and missiles]": one number for two sorts of things. */
const isJoined = remember((figure: ComparableFigure): boolean => {
  const behind = textBeside(figure, REACH)?.behind ?? '';
  const noun = (figure.subject ?? '').split(' ').at(-1) ?? '';
  return noun !== '' && JOINED.test(behind.slice(behind.indexOf(noun) + noun.length));
});

const JOINED = /^\s+(?:and|or)\s+\p{Ll}{3,}s\b(?!\s+(?:were|was|are|said|say|have|had)\b)/u;

/** Measures of which one sentence often gives several, of as many things: there the words nearest to the number have to tell. */
const ONE_IN_A_CLAUSE: ReadonlySet<Measure> = new Set<Measure>([
  'votes',
  'money',
  'price',
  'rate',
  'percent',
  'distance',
  'area',
  'weight',
  'duration',
  'other',
]);

/**
 * Measures that say nothing of what happened to those counted, or of which each party, product or company has its own on
 * the same day: there the words around have to.
 */
const ONE_OF_MANY: ReadonlySet<Measure> = new Set<Measure>([
  ...ONE_IN_A_CLAUSE,
  'people',
  'seats',
  'jobs',
]);

/** Measures that say all of what is counted, whatever word the text has for it ("4,500 jobs", "positions", "posts"). */
const ONE_KIND: ReadonlySet<Measure> = new Set<Measure>(['jobs', 'votes', 'seats']);

/** Less likeness than this between the words around is chance. */
const LEAST_LIKENESS = 0.1;

function sameOneOfMany(a: ComparableFigure, b: ComparableFigure): boolean {
  if (rivalries(a.context, b.context) > 0) return false;
  if (sameGathering(a, b)) return true;
  const sameNumber = statesSame(a, b);
  if (!sameNumber && wordFit(a.context, b.context) < LEAST_LIKENESS) return false;
  if (!sameNumber && ONE_IN_A_CLAUSE.has(a.measure) && !sharesNearWord(a, b)) return false;
  if (countsPeople(a.measure) || (sameNumber && sharesNearWord(a, b))) return true;
  return nameFit(a, b) >= 0;
}

/** Those who may well be all that an event has harmed; of children or medics there are always others. */
const MAY_BE_ALL: ReadonlySet<string> = new Set([
  'fighter',
  'worker',
  'prisoner',
  'refugee',
  'protester',
]);

function kindFit(
  x: string | null,
  y: string | null,
  a: ComparableFigure,
  b: ComparableFigure,
): number | null {
  // "14 of them by gunshots", "six of them in hospital": parts of one whole, and not of one sort.
  if (x === PART && y === PART && statedOf(a) !== statedOf(b) && !sharesNearWord(a, b)) return null;
  if (x === y) return x === null ? 0.5 : 1;
  const kind = x ?? y;
  if ((x !== null && y !== null) || kind === null) return null;
  // A part that is told as such is not the whole; "31 soldiers" may be all of "31 people".
  const part = [a, b].some((figure) => figure.scope === 'subset' || figure.split);
  if (part || !MAY_BE_ALL.has(kind)) return null;
  // Where fighters are told apart, civilians mostly were harmed too: fewer of them are a part of "31 people", if not of "a toll of 31".
  const [some, all] = x === null ? [b, a] : [a, b];
  if (kind === 'fighter' && all.subject !== null && statedOf(some) < statedOf(all)) return null;
  // "At least 13 protesters", "the toll of the crackdown on protesters".
  const named =
    kind !== 'fighter' && all.context.some((word) => KINDS_OF_PEOPLE.get(word) === kind);
  return named || statedOf(a) === statedOf(b) ? 0 : -0.6;
}

/** Additions and changes compare with their like; the old end of "from 12 to 15" is a total that was told earlier. */
function scopesFit(a: ComparableFigure, b: ComparableFigure): boolean {
  return levelOf(a) === levelOf(b);
}

function levelOf({ measure, scope }: ComparableFigure): 'increment' | 'change' | 'level' {
  // "The loss of 42 lives" is a toll, however it is worded.
  if (measure === 'deaths' && scope === 'change') return 'level';
  return scope === 'increment' || scope === 'change' ? scope : 'level';
}
