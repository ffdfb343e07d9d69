import type { Span } from '@/lib/domain/span';
import { WORD_CLASSES } from '@/lib/language/english/word-classes';
import { indexAt, type Document } from '@/lib/language/text/document';
import type { Quotation } from '@/lib/language/text/quotations';
import type { Token } from '@/lib/language/text/tokens';

/** Token indexes, inclusive. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** Words that only say when or where: a side of the cue with nothing else holds no content. Lower case. */
const SETTINGS = new Set(
  (
    'on in at by for late early earlier later meanwhile however also but and yet still then afterwards separately saturday sunday monday tuesday ' +
    'wednesday thursday friday yesterday today week month year day morning evening night afternoon last this the same that statement interview report ' +
    'post twitter facebook television tv radio phone telephone via its his her their a an update updated new first tuesdays sundays ' +
    'without giving further details elaborating adding comment as to who is not only been has have had did does do may was'
  ).split(' '),
);
const SHORT = 7;
const WEEKDAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today earlier later'.split(
    ' ',
  ),
);

const SPANS = new Set('minutes hours days weeks months years day week month year hour'.split(' '));

/** What was said, given who said it by which words in a sentence, and the first token behind them and their hearer: the quotation beside, or the side that is a clause. */
export function contentOf(
  document: Document,
  quotations: readonly Quotation[],
  sentence: Range,
  speaker: Range,
  cue: Range,
  behind: number,
): Span[] {
  const { tokens } = document;
  const left = trim(tokens, sentence.from, Math.min(speaker.from, cue.from) - 1);
  const right = trim(tokens, skipLinks(tokens, behind, sentence.to), sentence.to);
  const quotedBefore = quotationEndingAt(
    document,
    quotations,
    Math.min(speaker.from, cue.from) - 1,
  );
  const content: Span[] = [];
  if (quotedBefore) content.push(quotedBefore);
  const leftSays = left !== null && !quotedBefore && !isSetting(tokens, left);
  const rightSays = right !== null && !isSetting(tokens, right);
  const isAccording = tokens[cue.from]?.lower === 'according';
  const inverted = cue.to < speaker.from && !isAccording && tokens[cue.to]?.text !== ':';
  const isLast = tokens[cue.to]?.text === ':';
  const prefersLeft = isLast || isAccording || inverted || isParenthetic(tokens, left, right);
  if (leftSays && (!rightSays || prefersLeft)) content.unshift(...spanOf(tokens, left));
  else if (rightSays && (!quotedBefore || startsQuotation(tokens, right)))
    content.push(...spanOf(tokens, right));
  if (content.length === 0) content.push(...spanOf(tokens, right ?? left));
  const more = quotedBefore ? quotationBehind(document, quotations, sentence.to) : null;
  if (more) content.push(more);
  return content;
}

/** `"...," she said. "..."`: the quotation that goes on right behind the sentence and ends its paragraph. */
function quotationBehind(
  { tokens, paragraphs }: Document,
  quotations: readonly Quotation[],
  last: number,
): Span | null {
  const end = tokens[last]?.end ?? 0;
  const next = quotations[indexAt(quotations, end)];
  const paragraph = paragraphs[indexAt(paragraphs, end - 1)];
  if (!next || !paragraph || tokens[last + 1]?.start !== next.start) return null;
  return next.end === paragraph.end ? { start: next.start, end: next.end } : null;
}

/** "... on Saturday, the agency said, adding that ...": what follows only goes on. */
function isParenthetic(tokens: readonly Token[], left: Range | null, right: Range | null): boolean {
  if (!left || !right) return left !== null;
  const opener = tokens[right.from]?.lower ?? '';
  const before = tokens[right.from - 1]?.lower ?? '';
  if (
    /^(?:adding|updating|citing|quoting|referring|on|in|as|without|while|when|speaking|during|after|before|at|by|with)$/u.test(
      opener,
    )
  ) {
    return before !== 'that';
  }
  const parting = tokens[left.to + 1]?.text ?? '';
  return (
    parting === ',' &&
    before === ',' &&
    WORD_CLASSES.get(tokens[left.from]?.lower ?? '') !== 'preposition'
  );
}

function startsQuotation(tokens: readonly Token[], range: Range): boolean {
  return /^["“«]$/u.test(tokens[range.from]?.text ?? '');
}

function skipLinks(tokens: readonly Token[], from: number, last: number): number {
  let i = from;
  while (i <= last && /^(?:that|,|:|-|–|—)$/u.test(tokens[i]?.lower ?? '')) i++;
  return i;
}

/** A range without punctuation at its ends; null where nothing is left. */
function trim(tokens: readonly Token[], from: number, to: number): Range | null {
  let a = from;
  let b = to;
  while (a <= b && tokens[a]?.kind === 'punctuation' && !/^["“«(£$€]$/u.test(tokens[a]?.text ?? ''))
    a++;
  while (b >= a && /^[.,;:–—-]$/u.test(tokens[b]?.text ?? '')) b--;
  return a <= b ? { from: a, to: b } : null;
}

function isSetting(tokens: readonly Token[], range: Range): boolean {
  const length = range.to - range.from + 1;
  let said = 0;
  for (let i = range.from; i <= range.to && said < SHORT; i++) {
    const token = tokens[i];
    if (token?.kind === 'word' && !SETTINGS.has(token.lower)) said++;
  }
  if (said === 0) return true;
  const opener = tokens[range.from]?.lower ?? '';
  for (let i = range.from; i < range.from + 4; i++) {
    if (
      SPANS.has(tokens[i]?.lower ?? '') &&
      /^(?:after|before|later|earlier)$/u.test(tokens[i + 1]?.lower ?? '')
    ) {
      return true;
    }
  }
  const kind = WORD_CLASSES.get(opener);
  const isAdverbial = kind === 'preposition' || kind === 'subordination' || WEEKDAYS.has(opener);
  return isAdverbial && length < SHORT + 3 && said < 4;
}

/** The quotation that ends right before a token, over a comma. */
function quotationEndingAt(
  document: Document,
  quotations: readonly Quotation[],
  at: number,
): Span | null {
  let i = at;
  if (document.tokens[i]?.text === ',') i--;
  const token = document.tokens[i];
  if (!token || !/^["”»’']$/u.test(token.text)) return null;
  const quotation = quotations[indexAt(quotations, token.start)];
  return quotation && quotation.end === token.end
    ? { start: quotation.start, end: quotation.end }
    : null;
}

function spanOf(tokens: readonly Token[], range: Range | null): Span[] {
  const start = range ? tokens[range.from] : undefined;
  const end = range ? tokens[range.to] : undefined;
  return start && end ? [{ start: start.start, end: end.end }] : [];
}
