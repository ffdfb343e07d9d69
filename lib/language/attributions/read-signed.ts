import type { Document } from '@/lib/language/text/document';
import { indexAt } from '@/lib/language/text/document';
import type { Quotation } from '@/lib/language/text/quotations';
import type { RawAttribution } from './raw-attribution';

/** A dash and a name to the end of a paragraph, right behind a quotation or at the beginning of the next paragraph. */
const SIGNATURE = /^\s*([―—–]|--?)\s*(\p{Lu}[^\n"“”]{1,80}?)[.\s]*$/u;

/** The beginning of a name rather than of a clause: a word with a capital, and the next one has it, too. */
const NAME = /^\p{Lu}[^\s,]*(?:$|,|\s\p{Lu})/u;

/** Most words of a signature: a name with what its bearer is. */
const LONGEST = 10;

/** "“Nobody asked us.” — Orla Finn": quotations that a dash and a name behind them sign. Linear. */
export function readSigned(
  { text, paragraphs }: Document,
  quotations: readonly Quotation[],
): RawAttribution[] {
  return quotations.flatMap((quotation) => {
    const at = indexAt(paragraphs, quotation.end - 1);
    const [own, next] = [paragraphs[at], paragraphs[at + 1]];
    if (!own) return [];
    const isLast = quotation.end === own.end;
    if (isLast && !next) return [];
    const { start, end } = isLast && next ? next : { start: quotation.end, end: own.end };
    const signature = end - start < 120 ? SIGNATURE.exec(text.slice(start, end)) : null;
    const [, dash = '', name = ''] = signature ?? [];
    if (!NAME.test(name) || name.split(/\s+/u).length > LONGEST) return [];
    const cue = text.indexOf(dash, start);
    const source = text.indexOf(name, cue + dash.length);
    return [
      {
        source: { start: source, end: source + name.length },
        cue: { start: cue, end: cue + dash.length },
        content: [{ start: quotation.start, end: quotation.end }],
        form: 'direct' as const,
        relay: null,
      },
    ];
  });
}
