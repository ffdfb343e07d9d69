import type { Span } from '@/lib/domain/span';
import { REPORTING_VERBS } from '@/lib/language/english/reporting-verbs';
import type { Document } from '@/lib/language/text/document';
import { quotationsIn, type Quotation } from '@/lib/language/text/quotations';
import { withOneContent } from './one-content';
import type { RawAttribution } from './raw-attribution';

/** "So said the mayor": a sentence begins with "so", a verb and a few words without a sign. */
const SO_SAID = /^(so (\p{L}+)) (\p{L}(?:[^.!?,;:–—"“”()\n]|\.(?=\s\p{L})){0,80})/iu;

/** When or where it was said, which is no part of the name. */
const WHEN_OR_WHERE = / (?:on|in|at|during|after|before|last|this|yesterday|today|who)\b.*/u;

/** Pronouns and little words that begin no name behind the verb ("So said that ..."). */
const NO_NAME = /^(?:that|this|it|there|what|how|if|to|in|on|at)\b/iu;

/** "The bridge is closed. So said the mayor.": the sentence before is said, or the quotation that it ends. Linear. */
export function readSoSaid(document: Document, quotations: readonly Quotation[]): RawAttribution[] {
  const { text, sentences } = document;
  return sentences.flatMap((sentence, i) => {
    const before = sentences[i - 1];
    if (!before) return [];
    const found = SO_SAID.exec(text.slice(sentence.start, sentence.end));
    const [, cue = '', verb = '', words = ''] = found ?? [];
    const name = words.replace(WHEN_OR_WHERE, '').trimEnd();
    if (!REPORTING_VERBS.say.has(verb.toLowerCase()) || NO_NAME.test(name)) return [];
    const content = saidBefore(before, quotations);
    const source = sentence.start + cue.length + 1;
    return [
      withOneContent(text, quotations, {
        source: { start: source, end: source + name.length },
        cue: { start: sentence.start, end: sentence.start + cue.length },
        content,
      }),
    ];
  });
}

/** A sentence, from the beginning of the quotation on that ends with it. */
function saidBefore(sentence: Span, quotations: readonly Quotation[]): Span {
  const last = quotationsIn(quotations, sentence).at(-1);
  const goesOn = last && last.start < sentence.start && last.end >= sentence.end;
  return goesOn
    ? { start: last.start, end: last.end }
    : { start: sentence.start, end: sentence.end };
}
