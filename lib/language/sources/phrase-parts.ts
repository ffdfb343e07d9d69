import type { Span } from '@/lib/domain/span';
import { speakerClass } from '@/lib/language/english/speakers';
import { WORD_CLASSES } from '@/lib/language/english/word-classes';
import { indexAt } from '@/lib/language/text/document';
import type { Token } from '@/lib/language/text/tokens';
import type { NamePhrase } from './name-phrase';

/** Words that end the part of a phrase in which its head stands, lower case. */
export const ENDS_HEAD: ReadonlySet<string> = new Set(
  (
    'of for from in at with on by to near inside among amongst within close familiar who which that whose where when speaking ' +
    'including citing quoting working living based outside about against across under over monitoring leading identified ' +
    'named calling going called known loyal aligned linked run operating fighting briefed attributed allied affiliated backed ' +
    'released published issued compiled collected obtained seen after before during while as - – — ( ) : ;'
  ).split(' '),
);
/** Token indexes, inclusive. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** Token ranges of a source phrase, cut at "and" wherever another speaker begins behind it. */
export function partsOf(
  tokens: readonly Token[],
  names: readonly NamePhrase[],
  from: number,
  to: number,
): Range[] {
  const found: Range[] = [];
  let start = from;
  let closed = false;
  for (let i = from; i <= to; i++) {
    const name = names.find((n) => n.from <= i && i <= n.to);
    if (name) {
      i = name.to;
      continue;
    }
    const word = tokens[i]?.lower ?? '';
    if (
      i > start &&
      ((/^(?:and|&|or)$/u.test(word) && !closed && beginsSpeaker(tokens, names, i + 1, to)) ||
        (word === 'including' && names.some((other) => other.from === i + 1)))
    ) {
      closed = false;
      found.push({ from: start, to: i - 1 });
      start = i + 1;
    } else if (word !== 'and' && ENDS_HEAD.has(word) && word !== '-') {
      closed = true;
    } else if (word === ',') {
      closed = false;
    }
  }
  found.push({ from: start, to });
  return found;
}

function beginsSpeaker(
  tokens: readonly Token[],
  names: readonly NamePhrase[],
  at: number,
  to: number,
): boolean {
  const word = tokens[at]?.lower ?? '';
  if (names.some((name) => name.from === at)) return true;
  if (WORD_CLASSES.get(word) === 'article' || WORD_CLASSES.get(word) === 'possessive') return true;
  return (
    at <= to &&
    [at, at + 1, at + 2].some((i) => i <= to && speakerClass(tokens[i]?.lower ?? '') !== null)
  );
}

/** The names that begin before a span ends and end behind its start, of all a document's. */
export function namesIn(names: readonly NamePhrase[], span: Span): NamePhrase[] {
  const found: NamePhrase[] = [];
  for (let i = indexAt(names, span.start); i < names.length; i++) {
    const name = names[i];
    if (!name || name.start >= span.end) break;
    found.push(name);
  }
  return found;
}
