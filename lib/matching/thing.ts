import { FATES, type Figure, type Measure } from '@/lib/domain/figure';
import { REACH, textBeside } from './beside';
import type { ComparableFigure } from './comparable-figure';
import { EMPTY_WORDS } from './english/common-words';
import { ANYONE, KINDS_OF_PEOPLE, NOT_FIGHTING, SIDES } from './english/person-words';
import { stem } from './english/stem';
import { isAttendance } from './gathering';
import { remember } from './remember';

/** What a figure counts, as far as its words tell. */
export interface Thing {
  /** Kind of people, or the noun counted; null where anyone may be meant. */
  readonly kind: string | null;
  /** On which side those are that fight; null where it is not said. */
  readonly side: string | null;
  /** Whether those counted are told to be civilians. */
  readonly civilian: boolean;
  /** The telling words of the subject, base forms. */
  readonly words: readonly string[];
}

/** Measures that reports use for one another. */
const FAMILIES: readonly (readonly Measure[])[] = [['displaced', 'evacuated']];

/** Whether two measures may count the same. */
export function sameMeasure(a: Measure, b: Measure): boolean {
  return a === b || familyOf(a) === familyOf(b);
}

/** A measure, or the first of the family that it belongs to. */
export function familyOf(measure: Measure): Measure {
  return FAMILIES.find((family) => family.includes(measure))?.[0] ?? measure;
}

const COUNTS_PEOPLE: ReadonlySet<Measure> = new Set<Measure>([
  ...FATES,
  'people',
  'fighters',
  'attackers',
]);

/** Whether a measure counts people. */
export function countsPeople(measure: Measure): boolean {
  return COUNTS_PEOPLE.has(measure);
}

const VICTIMS: ReadonlySet<Measure> = new Set<Measure>([...FATES, 'cases']);

/** Whether a measure counts people whom something befell, or cases of an illness: more become known as time goes on. */
export function countsVictims(measure: Measure): boolean {
  return VICTIMS.has(measure);
}

/** Reads what a figure counts from its subject, and from the words behind the number where the subject is anyone. */
export const thingOf = remember((figure: ComparableFigure): Thing => {
  const people = countsPeople(figure.measure);
  if (people && isMixed(figure)) return { kind: null, side: null, civilian: false, words: [] };
  const own = isAttendance(figure) ? 'protester' : kindOf(figure);
  const subject = subjectOf(figure);
  const told = people && own === null ? `${subject} ${groupBehind(figure)}` : subject;
  const words = wordsOf(told).map(stem);
  return {
    kind: own ?? kindOf({ ...figure, subject: told }) ?? partOf(figure),
    side: people ? sideOf(told) : null,
    civilian: people && wordsOf(told.replace(DETAILS, '')).some((word) => NOT_FIGHTING.has(word)),
    words: words.filter((word) => !EMPTY_WORDS.has(word) && !ANYONE.has(word)),
  };
});

function textBehind(figure: ComparableFigure): string {
  return textBeside(figure, REACH)?.behind ?? '';
}

const GROUP =
  /^\W*(?:\p{L}+\W+){0,2}?(?:among|of)\W+(?!(?:them|whom|those|which)\b)(?:the\W+|its\W+|their\W+)?((?:[\p{L}-]+\s+){0,2}[\p{L}-]+)/iu;

/** The group that "dead", "wounded" and the like are taken from ("20 dead among the pro-government forces"); else empty. */
function groupBehind(figure: ComparableFigure): string {
  const group = GROUP.exec(textBehind(figure))?.[1];
  return group === undefined ? '' : group;
}

/** Kind of a part of which the text does not say what it is. */
export const PART = 'part';

/** Which part of a whole is counted, where it is told as one: "15 civilians" beside others, "109 of the dead were evacuees". */
function partOf(figure: ComparableFigure): string | null {
  if (figure.split) return headOf(subjectOf(figure));
  if (figure.scope !== 'subset') return null;
  const kinds = countsPeople(figure.measure) ? KINDS_OF_PEOPLE : new Map<string, string>();
  const word = wordsOf(textBehind(figure))
    .map(stem)
    .find((candidate) => kinds.has(candidate));
  return (word && kinds.get(word)) ?? PART;
}

const MOSTLY = /^\W*(?:people\W+)?(?:mostly|mainly|most of them|many of them)\b/iu;

/** Whether the text says only what most of those counted were ("killing 120, mostly women and children"). */
function isMixed(figure: ComparableFigure): boolean {
  return MOSTLY.test(textBehind(figure));
}

/** The kind of people counted, or the counted noun in its base form; null where anyone may be meant. */
export function kindOf(figure: Pick<Figure, 'measure' | 'subject' | 'unit'>): string | null {
  const subject = subjectOf(figure);
  if (!countsPeople(figure.measure)) return headOf(subject);
  const words = wordsOf(subject.replace(DETAILS, ''));
  const kinds = words.map((word) => KINDS_OF_PEOPLE.get(word) ?? KINDS_OF_PEOPLE.get(stem(word)));
  return kinds.find((kind) => kind !== undefined) ?? null;
}

/** Whether families or households are counted, each of them several people. */
export function countsFamilies(figure: Pick<Figure, 'subject' | 'unit'>): boolean {
  return /^(?:family|household)$/u.test(headOf(subjectOf(figure)) ?? '');
}

/** Whether those whom two figures count may be on one side. */
export function sidesFit(x: Thing, y: Thing): boolean {
  if (x.civilian && (y.side !== null || isArmed(y))) return false;
  if (y.civilian && (x.side !== null || isArmed(x))) return false;
  if (x.side === null || y.side === null || x.side === y.side) return true;
  const sides = [x.side, y.side];
  return sides.includes('irregular') && !sides.includes('government');
}

const ARMED: ReadonlySet<string | null> = new Set(['fighter', 'attacker', 'police']);

function isArmed({ kind }: Thing): boolean {
  return ARMED.has(kind);
}

function sideOf(subject: string): string | null {
  const sides = wordsOf(subject.replace(DETAILS, '')).map((word) => SIDES.get(word));
  return sides.find((side) => side !== undefined) ?? null;
}

const WORD = /[\p{L}][\p{L}\p{N}'’-]*/gu;
/** Where the counted noun is over and more is told of it ("people, mostly children"). */
const DETAILS =
  /\b(?:including|mostly|mainly|many|who|which|that|with|were|are|was|from|in|on|at|to|living)\b.*$/iu;
const BEHIND_THE_NOUN = /\b(?:of|among|by|for)\b.*$/iu;

function subjectOf({ subject, unit }: Pick<Figure, 'subject' | 'unit'>): string {
  return subject ?? unit ?? '';
}

function wordsOf(phrase: string): string[] {
  return phrase.toLowerCase().match(WORD) ?? [];
}

/** The counted noun in its base form: the last word before a preposition or a clause. */
function headOf(subject: string): string | null {
  const head = wordsOf(subject.replace(DETAILS, '').replace(BEHIND_THE_NOUN, '')).at(-1);
  return head === undefined ? null : stem(head);
}
