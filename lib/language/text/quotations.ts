import type { Span } from '@/lib/domain/span';
import { indexAt } from './document';
import { splitParagraphs } from './paragraphs';
import { canClose, canOpen, CLOSERS, isLetterAt, isSingle, MARK } from './quotation-marks';

/** A passage in quotation marks, inside one paragraph. What is quoted inside a quotation is part of it. */
export interface Quotation extends Span {
  /** The words between the marks. */
  readonly inner: Span;
  /** Whether its paragraph ends before a closing mark: it goes on in the next one, or the mark is missing. */
  readonly openEnded: boolean;
  /** Whether it goes on with the open-ended quotation of the paragraph before, as its repeated opening mark tells. */
  readonly continues: boolean;
}

/**
 * Every quotation of a text, in order and without overlap: straight and curly double marks, guillemets, low German
 * marks, and single marks that plainly open and close. Linear in the text's length.
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let goesOn = false;
  for (const paragraph of splitParagraphs(text)) {
    const quotations =
      readParagraph(text, paragraph, true) ?? readParagraph(text, paragraph, false) ?? [];
    quotations.forEach((quotation, i) => {
      const continues = i === 0 && goesOn && quotation.start === paragraph.start;
      found.push({ ...quotation, continues });
    });
    goesOn = quotations.at(-1)?.openEnded === true;
  }
  return found;
}

/** The quotations that share at least one code unit with a span, in order. */
export function quotationsIn(quotations: readonly Quotation[], span: Span): Quotation[] {
  const found: Quotation[] = [];
  for (let i = indexAt(quotations, span.start); i < quotations.length; i++) {
    const quotation = quotations[i];
    if (!quotation || quotation.start >= span.end) break;
    found.push(quotation);
  }
  return found;
}

type Bare = Omit<Quotation, 'continues'>;

interface Opening {
  readonly at: number;
  readonly mark: string;
  /** Quotations open inside it, and whether there ever was one. */
  depth: number;
  nested: boolean;
}

/**
 * The quotations of one paragraph. With `nesting`, null where a mark like the first stands inside a quotation that is
 * never closed: then the first one lacks its end, and without `nesting` the second begins a quotation of its own.
 */
function readParagraph(text: string, paragraph: Span, nesting: boolean): Bare[] | null {
  const quotations: Bare[] = [];
  const singles = singleClosers(text, paragraph);
  let open: Opening | null = null;
  const close = ({ at, mark }: Opening, inner: number, end: number, openEnded: boolean): void => {
    quotations.push({ start: at, end, inner: { start: at + mark.length, end: inner }, openEnded });
  };
  for (const { 0: mark, index } of text.slice(paragraph.start, paragraph.end).matchAll(MARK)) {
    const at = paragraph.start + index;
    if (open && CLOSERS[open.mark]?.includes(mark) && canClose(text, at, mark)) {
      if (open.depth > 0) open.depth--;
      else {
        close(open, at, at + mark.length, false);
        open = null;
      }
    } else if (isSingle(mark)) {
      if (!open && mark !== '’' && singles.closes(at)) {
        open = { at, mark, depth: 0, nested: false };
      }
    } else if (canOpen(text, at, mark)) {
      if (open && mark !== open.mark) continue;
      if (open && nesting) {
        open.depth++;
        open.nested = true;
        continue;
      }
      if (open) close(open, Math.max(at - 1, open.at + mark.length), at, true);
      open = { at, mark, depth: 0, nested: false };
    }
  }
  if (open?.nested) return null;
  if (open) close(open, paragraph.end, paragraph.end, true);
  return quotations;
}

/** Longest quotation in single marks, in code units: beyond, the first mark was an apostrophe. */
const SINGLE_REACH = 600;

/** Tells which single marks of a paragraph plainly open: a letter follows, and a closing one comes before long. Ask in order. */
function singleClosers(text: string, paragraph: Span): { closes: (at: number) => boolean } {
  const ends: Record<string, number[]> = { '’': [], "'": [] };
  for (const { 0: mark, index } of text.slice(paragraph.start, paragraph.end).matchAll(/[’']/gu)) {
    const at = paragraph.start + index;
    if (canClose(text, at, mark)) ends[mark]?.push(at);
  }
  const next: Record<string, number> = { '’': 0, "'": 0 };
  return {
    closes(at) {
      if (!canOpen(text, at, "'") || !isLetterAt(text, at + 1)) return false;
      const closer = CLOSERS[text.charAt(at)]?.[0] ?? '';
      const list = ends[closer] ?? [];
      let i = next[closer] ?? 0;
      while (i < list.length && (list[i] ?? 0) <= at) i++;
      next[closer] = i;
      const end = list[i];
      return end !== undefined && end - at <= SINGLE_REACH;
    },
  };
}
