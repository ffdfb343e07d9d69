import type { Span } from '@/lib/domain/span';
import { indexAt, type Document } from '@/lib/language/text/document';
import type { Quotation } from '@/lib/language/text/quotations';
import { withOneContent } from './one-content';
import type { RawAttribution } from './raw-attribution';

/** "as the mayor put it": a few words without a sign between "as" and the verb. */
const PUT_IT = /\b[Aa]s ([^\s.,;:"“”()][^.,;:"“”()\n]{0,60}?) (puts? it)\b/gu;

/** "The road was, as the mayor put it, a disgrace": what stands behind is said, or before where nothing does. Linear. */
export function readPutIt(document: Document, quotations: readonly Quotation[]): RawAttribution[] {
  const { text } = document;
  return [...text.matchAll(PUT_IT)].flatMap((found) => {
    const [, name = '', verb = ''] = found;
    const source = found.index + 'as '.length;
    const end = found.index + found[0].length;
    const sentence = document.sentences[indexAt(document.sentences, found.index)];
    const said = sentence && saidAround(text, sentence, { start: found.index, end });
    if (!said) return [];
    return [
      withOneContent(text, quotations, {
        source: { start: source, end: source + name.length },
        cue: { start: end - verb.length, end },
        content: said,
      }),
    ];
  });
}

/** The words of a sentence behind a part of it, else those before; null where there is neither. */
function saidAround(text: string, sentence: Span, part: Span): Span | null {
  const behind = trimmed(text, { start: part.end, end: sentence.end });
  return behind ?? trimmed(text, { start: sentence.start, end: part.start });
}

function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const before = /^[\s,:;–—]*/u.exec(words)?.[0].length ?? 0;
  const said = words.slice(before).replace(/[\s.,;:]+$/u, '');
  return /\p{L}/u.test(said) ? { start: start + before, end: start + before + said.length } : null;
}
