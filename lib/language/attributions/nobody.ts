import { CITING_VERBS, GIVING_VERBS } from '@/lib/language/english/citing-verbs';
import { SMALL_NUMBERS } from '@/lib/language/english/number-words';
import { REPORTING_NOUNS } from '@/lib/language/english/reporting-nouns';
import { REPORTING_VERBS } from '@/lib/language/english/reporting-verbs';
import type { Span } from '@/lib/domain/span';
import { tokensIn, type Document } from '@/lib/language/text/document';
import type { RawAttribution } from './raw-attribution';

/** Every form of every verb of saying and thinking, lower case. */
const REPORTING = new Set(Object.values(REPORTING_VERBS).flatMap((verbs) => [...verbs]));

/** "It was reported that the dam was safe": the pronoun stands for what comes behind the cue, and is no content beside it. */
export function withoutExpletive({ text }: Document, attribution: RawAttribution): RawAttribution {
  const { cue, content } = attribution;
  const [first, ...others] = content;
  if (!cue || !first || others.length === 0 || first.end > cue.start) return attribution;
  const isExpletive = text.slice(first.start, first.end).toLowerCase() === 'it';
  return isExpletive ? { ...attribution, content: others } : attribution;
}

/** What opens a clause or names its subject behind a cue that is no verb of saying ("is proud that", "his worry about"). */
const OPENER = /^\s*(?:,\s*)?(?:that|to|for|of|about|whether|how|why)\b/iu;
const OPENS = /\s(?:that|to|for|of|about)$/iu;

/** The mark of a question in an interview. */
const ASKS = /^Q(?::|$)/u;

/** Subjects that are nobody. */
const NONE = /^(?:no|none|nobody|neither)\b/iu;

/** "According to", and signs that stand for a verb ("Mayor: Bridge is safe"). */
const NO_VERB = /according|[:;–—-]/iu;

/**
 * Whether an attribution is none: nothing is quoted, no word of its cue is one of saying or thinking, and nobody is named or
 * nothing opens a clause ("Rain fell on the harbour").
 */
export function isNobodys(document: Document, attribution: RawAttribution): boolean {
  const { source, cue, form, content } = attribution;
  // "Q: You have ordered rationing": who asks in an interview is not cited.
  if (source && ASKS.test(document.text.slice(source.start, source.end))) return true;
  if (form !== 'indirect' || !cue) return false;
  // "No group claimed the attack": nobody did.
  if (source && NONE.test(document.text.slice(source.start, source.end))) return true;
  const isSaying = tokensIn(document, cue).some(
    ({ lower }) => REPORTING.has(lower) || REPORTING_NOUNS.has(lower) || CITING_VERBS.has(lower),
  );
  if (isSaying || (source && givesFigure(document, cue, content))) return false;
  const words = document.text.slice(cue.start, cue.end);
  const behind = document.text.slice(cue.end, cue.end + 9);
  return !source || !(NO_VERB.test(words) || OPENS.test(words) || OPENER.test(behind));
}

/** "put the death toll at 163", "counted nine dead": a verb of giving, and the figure that is given. */
function givesFigure(document: Document, cue: Span, content: readonly Span[]): boolean {
  if (!tokensIn(document, cue).some(({ lower }) => GIVING_VERBS.has(lower))) return false;
  const given = content.flatMap((span) => tokensIn(document, span));
  return given.some(({ kind, lower }) => kind === 'number' || SMALL_NUMBERS.has(lower));
}
