import { WORD_CLASSES } from '@/lib/language/english/word-classes';
import { REPORTING_VERBS } from '@/lib/language/english/reporting-verbs';
import type { Token } from '@/lib/language/text/tokens';

/** Token indexes of a cue, both inclusive; `according` where it is a preposition before the source. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly kind: 'verb' | 'according' | 'colon';
}

const SAYING = new Set(
  [...REPORTING_VERBS.say, ...REPORTING_VERBS.tell, ...REPORTING_VERBS.write].filter(
    (word) =>
      !/^(?:read|list|record|point|points|order|orders|speak|talk|report|reports|comment|comments)$/u.test(
        word,
      ),
  ),
);

/** Verbs of saying that are plainly used as verbs, and "according to", among the tokens from `first` up to `last`. */
export function findCues(tokens: readonly Token[], first: number, last: number): Cue[] {
  const cues: Cue[] = [];
  for (let i = first; i <= last; i++) {
    const word = tokens[i]?.lower ?? '';
    if (word === 'according' && tokens[i + 1]?.lower === 'to') {
      cues.push({ from: i, to: i + 1, kind: 'according' });
    } else if (SAYING.has(word) && isVerb(tokens, i)) {
      cues.push({ from: i, to: i, kind: 'verb' });
    } else if (word === ':' && i === first + 2 && /^\p{Lu}{3,}$/u.test(tokens[first]?.text ?? '')) {
      cues.push({ from: i, to: i, kind: 'colon' });
    }
  }
  return cues;
}

/** Whether the word at `i` is no noun and no infinitive: not behind an article, a possessive, a preposition or "to". */
function isVerb(tokens: readonly Token[], i: number): boolean {
  const before = WORD_CLASSES.get(tokens[i - 1]?.lower ?? '');
  return (
    before !== 'article' && before !== 'possessive' && before !== 'preposition' && before !== 'to'
  );
}
