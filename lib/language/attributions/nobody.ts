import { CITING_VERBS } from '@/lib/language/english/citing-verbs';
import { REPORTING_NOUNS } from '@/lib/language/english/reporting-nouns';
import { REPORTING_VERBS } from '@/lib/language/english/reporting-verbs';
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

/** Whether an attribution is none: nobody is named, nothing quoted, and no word of its cue is one of saying or thinking. */
export function isNobodys(document: Document, attribution: RawAttribution): boolean {
  const { source, cue, form } = attribution;
  if (source || form !== 'indirect' || !cue) return false;
  return !tokensIn(document, cue).some(
    ({ lower }) => REPORTING.has(lower) || REPORTING_NOUNS.has(lower) || CITING_VERBS.has(lower),
  );
}
