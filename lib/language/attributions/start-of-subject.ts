import { AUXILIARIES } from '@/lib/language/english/function-words';
import { SMALL_NUMBERS } from '@/lib/language/english/number-words';
import { REPORTING_VERBS } from '@/lib/language/english/reporting-verbs';
import { WORD_CLASSES } from '@/lib/language/english/word-classes';
import { indexAt, type Document } from '@/lib/language/text/document';
import type { Token } from '@/lib/language/text/tokens';

/** Tokens of a subject before its clause or its partner, at most. */
const LONGEST = 8;

/** The first token of a short subject that ends with a token: a sentence, a clause or a quotation begins with it; null where none does. */
export function startOfSubject({ tokens, sentences }: Document, last: number): Token | null {
  const end = tokens[last];
  if (!end) return null;
  const opens = sentences[indexAt(sentences, end.start)]?.start ?? 0;
  for (let i = last; i > last - LONGEST && i >= 0; i--) {
    const token = tokens[i]!;
    const before = tokens[i - 1];
    if (!isNominal(token)) return null;
    const wordClass = WORD_CLASSES.get(token.lower);
    if (token.start <= opens || !before || BOUNDARIES.has(before.lower))
      return wordClass === 'preposition' ? null : token;
    // "The mayor met two officials": what begins inside is another phrase.
    const begins = wordClass === 'article' || wordClass === 'possessive' || isCount(token);
    const goesOn = JOINING.has(before.lower) || before.lower === "'s";
    // "The Union a coalition of agencies": behind a name it begins with its article, where a comma was lost.
    if (wordClass === 'article' && /^\p{Lu}/u.test(before.text)) return token;
    if (begins && token.lower !== "'s" && !goesOn) return null;
  }
  return null;
}

/** "Doctors [at] the town's hospital": what joins a place or a body to those who are of it. */
const JOINING: ReadonlySet<string> = new Set(['of', 'at', 'in', 'from', 'for', 'with']);

function isCount({ kind, lower }: Token): boolean {
  return kind === 'number' || SMALL_NUMBERS.has(lower) || WORD_CLASSES.get(lower) === 'quantifier';
}

/** Words and signs behind which a clause begins. */
const BOUNDARIES: ReadonlySet<string> = new Set([',', ';', ':', '"', '”', '“', 'but', 'that']);

/** Whether a token can stand in a noun phrase: no sign but a hyphen, no verb that can be told by itself. */
function isNominal({ kind, lower }: Token): boolean {
  if (kind === 'punctuation' || lower === "'s") return lower === '-' || lower === "'s";
  return (
    !AUXILIARIES.has(lower) && !REPORTING_VERBS.say.has(lower) && !REPORTING_VERBS.tell.has(lower)
  );
}
