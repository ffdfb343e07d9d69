import type { Span } from '@/lib/domain/span';

/*
 * Where Unicode ends sentences (UAX 29, rules SB3 to SB998), for the signs that news in Latin letters is written with. The engine's
 * segmenter does the same for all signs, but takes ten milliseconds to be made, and a copy of every text.
 */

/** Classes of signs (Sentence_Break); 0 is a sign that is not in the table. */
const [OTHER, LOWER, UPPER, NUMERIC, FULL_STOP, ENDING, CLOSE, SPACE, CONTINUE] = [
  1, 2, 3, 4, 5, 6, 7, 8, 9,
];

/** Above all signs of the table. */
const END = 0x2100;

const CLASSES = new Uint8Array(END);
enter('.', FULL_STOP);
enter('!?', ENDING);
enter('"\'()[]{}«»‘’‚“”„‹›', CLOSE);
enter(',-:;–—', CONTINUE);
enter('$%&*+/<=>@\\^_`|~#£€¢¥°·§©®™†‡•…½¼¾±×÷¡¿―⁄', OTHER);
// White space of every kind counts as a blank: a line break inside a paragraph ends no sentence.
enter(' \t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f', SPACE);
for (let code = 0x2000; code <= 0x200a; code++) CLASSES[code] = SPACE;
for (let code = 0x30; code <= 0x39; code++) CLASSES[code] = NUMERIC;
for (let code = 0x41; code < 0x180; code++) {
  const sign = String.fromCharCode(code);
  if (/^\p{Lowercase}$/u.test(sign)) CLASSES[code] = LOWER;
  else if (/^\p{Uppercase}$/u.test(sign)) CLASSES[code] = UPPER;
}

function enter(signs: string, sentenceBreak: number): void {
  for (let i = 0; i < signs.length; i++) CLASSES[signs.charCodeAt(i)] = sentenceBreak;
}

/**
 * The sentences of a stretch of a text, in order and without the white space around them; null where a sign of it is not in the
 * table. Linear in the stretch's length.
 */
export function plainSentences(text: string, from: number, to: number): Span[] | null {
  for (let i = from; i < to; i++) if (classAt(text, i) === 0) return null;
  const found: Span[] = [];
  let start = from;
  for (let i = from; i < to;) {
    const sign = classAt(text, i);
    if (
      (sign !== FULL_STOP && sign !== ENDING) ||
      (sign === FULL_STOP && isInside(text, i, from, to))
    ) {
      i++;
      continue;
    }
    let next = i + 1;
    while (next < to && classAt(text, next) === CLOSE) next++;
    while (next < to && classAt(text, next) === SPACE) next++;
    if (next === to || !goesOn(text, next, to, sign)) {
      push(found, text, start, next);
      start = next;
    }
    i = next;
  }
  push(found, text, start, to);
  return found;
}

/** Whether a full stop stands before a digit, or between a letter and a capital ("1.5", "U.S."; SB6 and SB7). */
function isInside(text: string, at: number, from: number, to: number): boolean {
  const next = at + 1 < to ? classAt(text, at + 1) : 0;
  if (next === NUMERIC) return true;
  const before = at > from ? classAt(text, at - 1) : 0;
  return next === UPPER && (before === UPPER || before === LOWER);
}

/**
 * Whether the sentence goes on behind a sign that may end it, with its marks and blanks: with a sign that ends one or goes on
 * (SB8a), or behind a full stop where the next letter is a small one (SB8).
 */
function goesOn(text: string, next: number, to: number, sign: number): boolean {
  const first = classAt(text, next);
  if (first === CONTINUE || first === FULL_STOP || first === ENDING) return true;
  if (sign !== FULL_STOP) return false;
  for (let i = next; i < to; i++) {
    const one = classAt(text, i);
    if (one === LOWER) return true;
    if (one === UPPER || one === FULL_STOP || one === ENDING) return false;
  }
  return false;
}

function push(found: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && classAt(text, start) === SPACE) start++;
  while (end > start && classAt(text, end - 1) === SPACE) end--;
  if (end > start) found.push({ start, end });
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < END ? CLASSES[code]! : 0;
}
