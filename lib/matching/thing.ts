import type { Measure } from '@/lib/domain/figure';
import type { ComparableFigure } from './comparable-figure';
import { ANYONE, KINDS_OF_PEOPLE, SIDES } from './english/person-words';
import { EMPTY_WORDS } from './english/common-words';
import { stem } from './english/stem';

/** What a figure counts, as far as its words tell. */
export interface Thing {
  /** Kind of people, or the noun counted; null where anyone may be meant. */
  readonly kind: string | null;
  /** On which side those are that fight; null where it is not said. */
  readonly side: string | null;
  /** The other words of the subject, folded. */
  readonly words: readonly string[];
}

const COUNTS_PEOPLE: ReadonlySet<Measure> = new Set<Measure>([
  'deaths',
  'injuries',
  'casualties',
  'displaced',
  'evacuated',
  'missing',
  'detained',
  'people',
  'fighters',
  'attackers',
]);

const WORD = /[\p{L}][\p{L}\p{N}'’-]*/gu;
const BEHIND_THE_NOUN =
  /\b(?:of|from|in|on|at|including|who|which|that|with|among|were|are|was|to)\b.*$/iu;

/** Reads what a figure counts from its subject and unit. */
export function thingOf(figure: ComparableFigure): Thing {
  const subject = figure.subject ?? figure.unit ?? '';
  const words = [...subject.toLowerCase().matchAll(WORD)].map(([word]) => word);
  const stems = words.map(stem).filter((word) => !EMPTY_WORDS.has(word) && word.length > 1);
  if (!COUNTS_PEOPLE.has(figure.measure))
    return { kind: headOf(subject), side: null, words: stems };
  const kinds = [...words, ...stems].flatMap((word) => KINDS_OF_PEOPLE.get(word) ?? []);
  const side = words.map((word) => SIDES.get(word)).find((found) => found !== undefined) ?? null;
  const other = stems.filter((word) => !ANYONE.has(word));
  return { kind: kinds[0] ?? (figure.split ? headOf(subject) : null), side, words: other };
}

/** The counted noun in its base form: the last word before a preposition or a clause. */
function headOf(subject: string): string | null {
  const phrase = subject.replace(BEHIND_THE_NOUN, '');
  const words = [...(phrase.trim() === '' ? subject : phrase).toLowerCase().matchAll(WORD)];
  const head = words.at(-1)?.[0];
  return head === undefined ? null : stem(head);
}

/** Whether a measure counts people. */
export function countsPeople(measure: Measure): boolean {
  return COUNTS_PEOPLE.has(measure);
}
