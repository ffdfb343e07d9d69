import type { Span } from '@/lib/domain/span';
import { WORD_CLASSES } from '@/lib/language/english/word-classes';
import { REPORTING_VERBS } from '@/lib/language/english/reporting-verbs';
import type { Token } from '@/lib/language/text/tokens';

/** Verbs whose hearer needs no preposition ("told CNN"), and such as name it behind "to" ("spoke to CNN"). */
const DIRECT = REPORTING_VERBS.tell;
const HEARER_BEHIND_TO = new Set(
  'said says say spoke speaking speaks confirmed reported statement comments remarks'.split(' '),
);
const OPENS_NAME = /^\p{Lu}/u;
const INSIDE_NAME = new Set(['of', 'the', 'and', '&', '-', "'s", "'"]);
const LONGEST = 8;

/**
 * To whom it was told, where the words behind the cue name an outlet or a body by a proper name ("told CNN", "in a
 * statement to the Harbour Times"); else null. `from` and `to` are token indexes: the cue's first and last.
 */
export function relayOf(tokens: readonly Token[], from: number, to: number): Span | null {
  for (let i = from; i <= to; i++) {
    const word = tokens[i]?.lower ?? '';
    if (DIRECT.has(word)) {
      const found = nameAt(tokens, i + 1);
      if (found) return found;
    }
    if (
      HEARER_BEHIND_TO.has(word) &&
      (tokens[i + 1]?.lower === 'to' || tokens[i + 1]?.lower === 'with')
    ) {
      const found = nameAt(tokens, i + 2);
      if (found) return found;
    }
  }
  return null;
}

/** The proper name that begins at a token, an article before it left out. */
function nameAt(tokens: readonly Token[], first: number): Span | null {
  let i = first;
  if (tokens[i]?.lower === 'the') i++;
  const start = tokens[i];
  if (!start || !OPENS_NAME.test(start.text)) return null;
  if (WORD_CLASSES.get(start.lower) !== undefined) return null;
  let end = start.end;
  for (let j = i + 1; j < tokens.length && j < i + LONGEST; j++) {
    const token = tokens[j];
    if (!token) break;
    if (OPENS_NAME.test(token.text)) end = token.end;
    else if (!INSIDE_NAME.has(token.lower)) break;
  }
  return { start: start.start, end };
}
