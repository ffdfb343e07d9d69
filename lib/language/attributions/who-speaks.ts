import { REPORTING_VERBS } from '@/lib/language/english/reporting-verbs';
import { speakerClass } from '@/lib/language/english/speakers';
import { WORD_CLASSES } from '@/lib/language/english/word-classes';
import { overlaps } from '@/lib/domain/span';
import { indexAt, tokensIn, type Document } from '@/lib/language/text/document';
import type { RawAttribution } from './raw-attribution';
import { startOfSubject } from './start-of-subject';
import { cutAt } from './whole-source';

/** "Her neighbour, who gave his name as Piet, disagreed": the clause between commas tells of who speaks, and is not who speaks. */
export function withSubjectOfClause(
  document: Document,
  attribution: RawAttribution,
): RawAttribution {
  const { source, cue, content } = attribution;
  if (!source || !cue || source.start > cue.start) return attribution;
  const { text, tokens } = document;
  const opener = LOOSE_WHO.exec(text.slice(source.start, source.end))?.[1]?.length;
  const who = opener === undefined ? source.start : source.end - opener;
  if (!CLAUSE.test(text.slice(who, Math.min(cue.start, who + MOST_CLAUSE)))) return attribution;
  const comma = indexAt(tokens, who) - 1;
  if (tokens[comma]?.text !== ',') return attribution;
  const start = opener === undefined ? startOfSubject(document, comma - 1)?.start : source.start;
  if (start === undefined) return attribution;
  if (content.some((span) => overlaps(span, { start, end: cue.start }))) return attribution;
  const clause = text.slice(start, cue.start).trimEnd();
  return { ...attribution, source: { start, end: start + clause.length - 1 } };
}

/** "a coalition of agencies [that funds hospitals] said": the clause tells of who speaks, and is not who speaks. */
export function withSubjectBeforeThat(
  document: Document,
  attribution: RawAttribution,
): RawAttribution {
  const { source, cue, content } = attribution;
  if (!source || !cue || source.start > cue.start) return attribution;
  const [that, verb, next] = tokensIn(document, source);
  const opens = that?.lower === 'that' && next && verb && /^\p{Ll}+s$/u.test(verb.text);
  if (!opens || WORD_CLASSES.has(verb.lower)) return attribution;
  const first = startOfSubject(document, indexAt(document.tokens, source.start) - 1);
  if (!first || content.some((span) => overlaps(span, { start: first.start, end: source.end })))
    return attribution;
  return { ...attribution, source: { start: first.start, end: source.end } };
}

/** "Her neighbour, who": what was read of a source that goes on. */
const LOOSE_WHO = /,\s(who|which)$/iu;

/** From "who" up to the comma that closes the clause, right before the cue. */
const CLAUSE = /^(?:who|which)(?:['’]s)?\s[^\n;:"“”]+,\s*$/iu;
const MOST_CLAUSE = 200;

/** "Rescue workers and [a monitoring group] said": both say it. */
export function withPartner(document: Document, attribution: RawAttribution): RawAttribution {
  const { source, cue, content } = attribution;
  if (!source || !cue || source.start > cue.start) return attribution;
  const own = indexAt(document.tokens, source.start);
  // "[and a medic] said": the partner was left out with nothing but the word that joins them.
  const starts = document.tokens[own]?.lower === 'and';
  const at = starts ? own : own - 1;
  // Nothing that was said ends with the word, either.
  const isOpen = starts || content.some(({ end }) => end === document.tokens[at]?.end);
  const partner = document.tokens[at - 1];
  if (document.tokens[at]?.lower !== 'and' || !partner) return attribution;
  const speaks = speakerClass(partner.lower);
  if (!(isOpen ? speaks : partner.lower.endsWith('s') && speaks === 'people')) return attribution;
  const first = startOfSubject(document, at - 1);
  if (!first) return attribution;
  const both = { start: first.start, end: source.end };
  // "... on Sunday [a monitoring group and a medic] said": what was said ends before them, where a comma was lost.
  const said = isOpen
    ? content.map((span) => cutAt(document, span, both.start, both.end))
    : content;
  return said.some((span) => span.end <= span.start || overlaps(span, both))
    ? attribution
    : { ...attribution, source: both, content: said };
}

/** "Its [envoy Ann Rell] said": what tells whose envoy she is belongs to her, and the verb behind is the cue. */
export function withItsOwner(document: Document, attribution: RawAttribution): RawAttribution {
  const { source, cue } = attribution;
  if (!source || !cue || cue.end + 1 !== source.start) return attribution;
  const [owner, ...others] = tokensIn(document, cue);
  if (!owner || others.length > 0 || WORD_CLASSES.get(owner.lower) !== 'possessive')
    return attribution;
  const behind = indexAt(document.tokens, source.end);
  const verb = document.tokens[document.tokens[behind]?.text === ',' ? behind + 1 : behind];
  if (!verb || !REPORTING_VERBS.say.has(verb.lower)) return attribution;
  return {
    ...attribution,
    source: { start: cue.start, end: source.end },
    cue: { start: verb.start, end: verb.end },
  };
}
