import type { Span } from '@/lib/domain/span';
import { splitParagraphs } from './paragraphs';

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

type Bare = Omit<Quotation, 'continues'>;

/** Closing marks by opening mark; a straight mark closes a curly quotation too, as careless typing has it. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"”',
  '“': '”"',
  '”': '”"',
  '«': '»',
  '„': '“”',
  '‘': '’',
  "'": "'",
};
const MARK = /["“”«»„‘’']/gu;
const LETTER = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[\s([{—–\-/:“"‘'«]/u;

/** The quotations of one paragraph; with `nesting`, null where a mark inside another is never closed. */
function readParagraph(text: string, paragraph: Span, nesting: boolean): Bare[] | null {
  const quotations: Bare[] = [];
  const singles = singleClosers(text, paragraph);
  let open: number | null = null;
  let depth = 0;
  let nested = false;
  const close = (inner: number, end: number, openEnded: boolean): void => {
    if (open !== null)
      quotations.push({ start: open, end, inner: { start: open + 1, end: inner }, openEnded });
    open = null;
    depth = 0;
    nested = false;
  };
  for (const { 0: mark, index } of text.slice(paragraph.start, paragraph.end).matchAll(MARK)) {
    const at = paragraph.start + index;
    const opener = open === null ? null : text.charAt(open);
    const single = mark === '‘' || mark === '’' || mark === "'";
    if (opener !== null && CLOSERS[opener]?.includes(mark) && closes(text, at, single)) {
      if (depth > 0) depth--;
      else close(at, at + 1, false);
    } else if (single) {
      if (opener === null && mark !== '’' && singles.closes(at)) open = at;
    } else if (opens(text, at, mark)) {
      if (opener === null) open = at;
      else if (mark === opener && nesting) {
        depth++;
        nested = true;
      } else if (mark === opener) {
        const end = at - 1;
        close(end, end, true);
        open = at;
      }
    }
  }
  if (open !== null && nested) return null;
  close(paragraph.end, paragraph.end, true);
  return quotations;
}

/** Whether the mark at `at` can begin a quotation. */
function opens(text: string, at: number, mark: string): boolean {
  if (mark === '“' || mark === '«' || mark === '„') return true;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (after === '' || /\s/u.test(after)) return false;
  return mark === '"' && (before === '' || BEFORE_OPENING.test(before));
}

/** Whether the mark at `at` can end the open quotation: it follows a word or its punctuation, or stands alone before a space. */
function closes(text: string, at: number, single: boolean): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (single) return !/\s/u.test(before) && !LETTER.test(after);
  return text.charAt(at) !== '"' || !BEFORE_OPENING.test(before) || !/\S/u.test(after);
}

/** Which single marks of a paragraph plainly open: a letter follows, and a closing one comes before long. */
function singleClosers(text: string, paragraph: Span): { closes: (at: number) => boolean } {
  const ends: Record<string, number[]> = { '’': [], "'": [] };
  for (const { 0: mark, index } of text.slice(paragraph.start, paragraph.end).matchAll(/[’']/gu)) {
    const at = paragraph.start + index;
    if (closes(text, at, true)) ends[mark]?.push(at);
  }
  const next: Record<string, number> = { '’': 0, "'": 0 };
  return {
    closes(at) {
      const before = text.charAt(at - 1);
      if (before !== '' && !BEFORE_OPENING.test(before)) return false;
      if (!LETTER.test(text.charAt(at + 1))) return false;
      const closer = CLOSERS[text.charAt(at)] ?? '';
      const list = ends[closer] ?? [];
      let i = next[closer] ?? 0;
      while (i < list.length && (list[i] ?? 0) <= at) i++;
      next[closer] = i;
      const end = list[i];
      return end !== undefined && end - at <= SINGLE_REACH;
    },
  };
}

/** Longest quotation in single marks, in code units: beyond, the first mark was an apostrophe. */
const SINGLE_REACH = 600;
