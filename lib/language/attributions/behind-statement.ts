import { REPORTING_VERBS } from '@/lib/language/english/reporting-verbs';
import { speakerClass } from '@/lib/language/english/speakers';
import { WORD_CLASSES } from '@/lib/language/english/word-classes';
import { readNumber } from '@/lib/language/figures/read-number';
import { indexAt, tokensIn, type Document } from '@/lib/language/text/document';
import type { RawAttribution } from './raw-attribution';

/** Words with which those are counted of whom something is told. */
const SOME: ReadonlySet<string> = new Set('most many some several both all none few'.split(' '));

/** What may stand behind the noun of who speaks: an end, or what tells more of them. */
const GOES_ON = /^(?:[,.;]|who|whose|at|in|from|of|on)$/u;

/** What belongs to a speaker's noun: words up to the next sign, and a name behind a comma. */
const CLAUSE =
  /^[^,.;:"“”\n]*(?:,(?:\s\p{Lu}[\p{L}\p{M}’'-]*(?:\.(?=\s\p{Lu}))?){2,5}(?=[,.]|$))?/u;
const LONGEST_CLAUSE = 200;

/** The longest phrase from its article to its noun, in tokens. */
const LONGEST = 5;

/**
 * "[Five] died, said a girl who was freed, and one is held": those who are counted say nothing; who stands behind the verb says what
 * stands before it.
 */
export function withSpeakerBehind(document: Document, attribution: RawAttribution): RawAttribution {
  const { text, tokens, sentences } = document;
  const { source, cue, content } = attribution;
  if (!source || !cue || content.length !== 1 || source.end > cue.start) return attribution;
  const [first] = tokensIn(document, source);
  const comma = tokens[indexAt(tokens, cue.start) - 1];
  const isCounted =
    first && (SOME.has(first.lower) || readNumber(tokens, indexAt(tokens, first.start)) !== null);
  const isBehind = comma?.text === ',' && /\p{L}/u.test(text.slice(source.end, comma.start));
  const start = sentences[indexAt(sentences, source.start)]?.start;
  if (
    !isCounted ||
    !isBehind ||
    start !== source.start ||
    !REPORTING_VERBS.say.has(text.slice(cue.start, cue.end))
  )
    return attribution;
  const end = endOfSpeaker(document, cue.end);
  if (end === null) return attribution;
  return {
    ...attribution,
    source: { start: cue.end + 1, end },
    content: [{ start, end: comma.start }],
  };
}

/** Where the phrase for somebody ends that begins behind an offset; null where none does. */
function endOfSpeaker({ text, tokens }: Document, offset: number): number | null {
  const at = indexAt(tokens, offset);
  if (WORD_CLASSES.get(tokens[at]?.lower ?? '') !== 'article') return null;
  for (let i = at + 1; i < at + LONGEST; i++) {
    const [noun, next] = [tokens[i], tokens[i + 1]];
    if (noun?.kind !== 'word') return null;
    if (speakerClass(noun.lower) === null || !(next === undefined || GOES_ON.test(next.lower)))
      continue;
    const clause = CLAUSE.exec(text.slice(noun.end, noun.end + LONGEST_CLAUSE))?.[0] ?? '';
    return noun.end + clause.trimEnd().length;
  }
  return null;
}
