import type { Token } from '@/lib/language/text/tokens';
import { hashOf } from './hash';
import { kindOf, shapeOf } from './word-kind';

/** What the features look at in a word itself, wherever it stands. */
export interface WordFacts {
  /** Hash of the lower-case word, all digits alike. */
  readonly word: number;
  /** Hashes of the last two and three letters and of the first four. */
  readonly suffix2: number;
  readonly suffix3: number;
  readonly prefix: number;
  /** Coarse kind of the word, by number. */
  readonly kind: number;
  readonly shape: number;
}

/** Words met before, as printed: most of a text's are. Longer ones are left out, as engines keep the whole text for a long part of it. */
const known = new Map<string, WordFacts>();
const MOST_KNOWN = 8_000;
const LONGEST_KNOWN = 12;

/** The facts of a token's word. */
export function wordFactsOf(token: Token): WordFacts {
  return known.get(token.text) ?? knownFrom(token);
}

function knownFrom(token: Token): WordFacts {
  const { text, lower } = token;
  const end = lower.length;
  const blurred = token.kind === 'number';
  const facts: WordFacts = {
    word: hashOf(lower, 0, end, blurred),
    suffix2: hashOf(lower, Math.max(0, end - 2), end, blurred),
    suffix3: hashOf(lower, Math.max(0, end - 3), end, blurred),
    prefix: hashOf(lower, 0, Math.min(4, end), blurred),
    kind: kindOf(token),
    shape: shapeOf(token),
  };
  if (text.length > LONGEST_KNOWN) return facts;
  if (known.size === MOST_KNOWN) known.clear();
  known.set(text, facts);
  return facts;
}
