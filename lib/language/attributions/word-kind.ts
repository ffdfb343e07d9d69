import { REPORTING_NOUNS, SPEAKER_NOUNS } from '@/lib/language/english/reporting-nouns';
import { REPORTING_VERBS, type ReportingClass } from '@/lib/language/english/reporting-verbs';
import { WORD_CLASSES, type WordClass } from '@/lib/language/english/word-classes';
import { once } from '@/lib/language/once';
import { opensWithCapital } from '@/lib/language/text/capital';
import type { Token } from '@/lib/language/text/tokens';

/** Coarse kinds of words, 1 to 63, by number because features are hashed from them; 0 is beyond the text. */
export const KIND = {
  article: 1,
  possessive: 2,
  subject: 3,
  object: 4,
  relative: 5,
  auxiliary: 6,
  negation: 7,
  preposition: 8,
  to: 9,
  coordination: 10,
  subordination: 11,
  quantifier: 12,
  adverb: 13,
  say: 16,
  tell: 17,
  write: 18,
  think: 19,
  show: 20,
  stance: 21,
  speakerNoun: 24,
  reportingNoun: 25,
  lyWord: 30,
  edWord: 31,
  ingWord: 32,
  abstractNoun: 33,
  adjective: 34,
  agentNoun: 35,
  sWord: 36,
  otherWord: 37,
  name: 40,
  number: 41,
  abbreviation: 42,
  comma: 48,
  stop: 49,
  colon: 50,
  semicolon: 51,
  question: 52,
  exclamation: 53,
  hyphen: 54,
  dash: 55,
  opening: 56,
  closing: 57,
  straightMark: 58,
  openingMark: 59,
  closingMark: 60,
  singleMark: 61,
  otherSign: 62,
  /** A full stop that ends no sentence ("Mr. Bell"). */
  innerStop: 63,
} as const;

const CLOSED: Readonly<Record<WordClass, number>> = {
  article: KIND.article,
  possessive: KIND.possessive,
  subject: KIND.subject,
  object: KIND.object,
  relative: KIND.relative,
  auxiliary: KIND.auxiliary,
  negation: KIND.negation,
  preposition: KIND.preposition,
  to: KIND.to,
  coordination: KIND.coordination,
  subordination: KIND.subordination,
  quantifier: KIND.quantifier,
  adverb: KIND.adverb,
};

const VERBS: readonly ReportingClass[] = ['say', 'tell', 'write', 'think', 'show', 'stance'];

/** Endings in order of trial, with the last letters that they may have. */
const ENDINGS: readonly (readonly [RegExp, number, string])[] = [
  [/ly$/u, KIND.lyWord, 'y'],
  [/ed$/u, KIND.edWord, 'd'],
  [/ing$/u, KIND.ingWord, 'g'],
  [/(?:tion|ment|ness|ity|ism|ship|ance|ence)s?$/u, KIND.abstractNoun, 'ntsympe'],
  [/(?:ive|ous|ful|able|ible|al|ic|ish|less)$/u, KIND.adjective, 'eslch'],
  [/(?:er|or|ist|ian)s?$/u, KIND.agentNoun, 'rtns'],
  [/s$/u, KIND.sWord, 's'],
];

/** The endings that a word may have, by its last letter. */
const ENDINGS_BY_LAST: ReadonlyMap<string, typeof ENDINGS> = new Map(
  [...new Set(ENDINGS.flatMap(([, , letters]) => [...letters]))].map((letter) => [
    letter,
    ENDINGS.filter(([, , letters]) => letters.includes(letter)),
  ]),
);

/** The kinds of the words in the lists. Where a word stands in several, the first in order of trial counts. */
const LISTED = once(() => {
  const kinds = new Map<string, number>();
  const add = (words: Iterable<string>, kind: number): void => {
    for (const word of words) if (!kinds.has(word)) kinds.set(word, kind);
  };
  for (const [word, name] of WORD_CLASSES) add([word], CLOSED[name]);
  for (const name of VERBS) add(REPORTING_VERBS[name], KIND[name]);
  add(SPEAKER_NOUNS, KIND.speakerNoun);
  add(REPORTING_NOUNS, KIND.reportingNoun);
  return kinds;
});

const SIGNS: Readonly<Record<string, number>> = {
  ',': KIND.comma,
  '.': KIND.stop,
  ':': KIND.colon,
  ';': KIND.semicolon,
  '?': KIND.question,
  '!': KIND.exclamation,
  '-': KIND.hyphen,
  '–': KIND.dash,
  '—': KIND.dash,
  '(': KIND.opening,
  ')': KIND.closing,
  '[': KIND.opening,
  ']': KIND.closing,
  '"': KIND.straightMark,
  '“': KIND.openingMark,
  '”': KIND.closingMark,
  '‘': KIND.singleMark,
  '’': KIND.singleMark,
  "'": KIND.singleMark,
};

const NO_ENDINGS: typeof ENDINGS = [];
const CAPITALS = /^[\p{Lu}.]+$/u;

/** The kind of a token, by word lists first and by its ending or capital else. */
export function kindOf(token: Token): number {
  if (token.kind === 'number') return KIND.number;
  if (token.kind === 'punctuation') return SIGNS[token.text] ?? KIND.otherSign;
  const word = token.lower;
  const listed = LISTED().get(word);
  if (listed !== undefined) return listed;
  if (opensWithCapital(token.text))
    return CAPITALS.test(token.text) ? KIND.abbreviation : KIND.name;
  for (const [ending, kind] of ENDINGS_BY_LAST.get(word.charAt(word.length - 1)) ?? NO_ENDINGS) {
    if (ending.test(word)) return kind;
  }
  return KIND.otherWord;
}

/** How a token is written: 1 lower case, 2 Capitalised, 3 ALL CAPITALS, 4 one capital, 5 digits, 6 sign. */
export function shapeOf(token: Token): number {
  if (token.kind === 'number') return 5;
  if (token.kind === 'punctuation') return 6;
  if (!opensWithCapital(token.text)) return 1;
  if (token.text.length === 1) return 4;
  return CAPITALS.test(token.text) ? 3 : 2;
}

/** Whether a shape is that of a word with a capital. */
export function isCapital(shape: number): boolean {
  return shape >= 2 && shape <= 4;
}

/** Whether a kind is one of the reporting verbs. */
export function isReporting(kind: number): boolean {
  return kind >= KIND.say && kind <= KIND.stance;
}

/** Whether a kind shows a verb in action: an auxiliary, an -ed form or a reporting verb. */
export function isAction(kind: number): boolean {
  return kind === KIND.auxiliary || kind === KIND.edWord || isReporting(kind);
}

/** Whether a kind parts clauses: commas, stops, colons, dashes; no hyphens, brackets or quotation marks. */
export function isStop(kind: number): boolean {
  return (kind >= KIND.comma && kind <= KIND.exclamation) || kind === KIND.dash;
}

/** Whether a kind is that of a word or a number rather than a sign. */
export function isWord(kind: number): boolean {
  return kind < KIND.comma;
}
