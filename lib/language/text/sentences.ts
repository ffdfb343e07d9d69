import type { Span } from '@/lib/domain/span';
import {
  BEFORE_NAMES,
  BEFORE_NUMBERS,
  SENTENCE_OPENERS,
  SHORT_MONTHS,
} from '@/lib/language/english/abbreviations';
import { once } from '@/lib/language/once';
import { splitParagraphs } from './paragraphs';
import { plainSentences } from './sentence-ends';

const segmenter = once(() => new Intl.Segmenter('en', { granularity: 'sentence' }));

/** A paragraph is handed to the segmenter in pieces of at most this many code units, so that its time stays linear. */
const PIECE = 20_000;

/**
 * Cuts a text into sentences, in order, without the white space around them. The end of a paragraph always ends a
 * sentence. Unicode's rules propose (UAX 29, {@link plainSentences}, for rarer signs by `Intl.Segmenter`); what they cut behind
 * abbreviations and inside quotations is joined again. Linear in the text's length.
 */
export function splitSentences(
  text: string,
  paragraphs: readonly Span[] = splitParagraphs(text),
): Span[] {
  const sentences: Span[] = [];
  for (const paragraph of paragraphs) {
    let open: { start: number; end: number } | null = null;
    for (const piece of pieces(text, paragraph)) {
      if (open && (piece.cut || joins(text, open, piece))) {
        open.end = piece.end;
      } else {
        open = { start: piece.start, end: piece.end };
        sentences.push(open);
      }
    }
  }
  return sentences;
}

/** A sentence as proposed; `cut` where its start is merely the end of a {@link PIECE}. */
type Proposal = Span & { readonly cut: boolean };

/** What is proposed inside a paragraph, without white space; line breaks inside it count as spaces. */
function* pieces(text: string, paragraph: Span): Generator<Proposal> {
  for (let from = paragraph.start; from < paragraph.end; from += PIECE) {
    const to = Math.min(from + PIECE, paragraph.end);
    const found = plainSentences(text, from, to) ?? segmented(text, from, to);
    for (const [i, { start, end }] of found.entries()) {
      yield { start, end, cut: i === 0 && from > paragraph.start };
    }
  }
}

/** The sentences of a piece by the engine's segmenter, which knows all signs. */
function segmented(text: string, from: number, to: number): Span[] {
  const found: Span[] = [];
  for (const { segment, index } of segmentsOf(text.slice(from, to).replace(/\s/gu, ' '))) {
    const trimmed = segment.trimStart();
    const start = from + index + segment.length - trimmed.length;
    const end = start + trimmed.trimEnd().length;
    if (end > start) found.push({ start, end });
  }
  return found;
}

/** Signs behind which a sentence may end (Sentence_Break STerm, ATerm, Sep, CR and LF of UAX 29; Sentence_Terminal has the first two). */
const MAY_END = /[\p{STerm}\u2024\ufe52\uff0e\r\n\u0085\u2028\u2029]/u;
const ONLY_AT_END = /^[.!?]+["'”’)\]]* *$/u;

/** What the segmenter makes of a text. Where a sentence can end at the last sign alone it need not be asked: it takes memory for every text. */
function segmentsOf(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
  const end = text.search(MAY_END);
  if (end < 0 || ONLY_AT_END.test(text.slice(end))) return [{ segment: text, index: 0 }];
  return segmenter().segment(text);
}

/** How far back and ahead of a proposed end the words are looked at. */
const REACH = 24;

/** Whether a proposed end is none: the sentence goes on in the next piece. */
function joins(text: string, before: Span, after: Span): boolean {
  const tail = text.slice(Math.max(before.start, before.end - REACH), before.end);
  const head = text.slice(after.start, Math.min(after.end, after.start + REACH));
  if (/^[\p{Ll}),;\]]/u.test(head) || /^["”’]+(?:\s|$)/u.test(head)) return true;
  if (!/[.!?…]["'”’)\]]*$/u.test(tail)) return false;
  const short = /(?:^|[\s("“‘'-])(\p{L}[\p{L}.]*)\.$/u.exec(tail)?.[1];
  if (short === undefined) return false;
  const word = short.toLowerCase();
  const next = /^["“‘']?([\p{L}]+|\p{Nd})/u.exec(head)?.[1] ?? '';
  if (/\p{Nd}/u.test(next)) return SHORT_MONTHS.has(word) || BEFORE_NUMBERS.has(word);
  if (BEFORE_NAMES.has(word) && !BEFORE_NUMBERS.has(word)) return true;
  if (/^\p{Lu}$/u.test(short)) return !SENTENCE_OPENERS.has(next.toLowerCase());
  return /\./u.test(short) && next !== '' && !SENTENCE_OPENERS.has(next.toLowerCase());
}
