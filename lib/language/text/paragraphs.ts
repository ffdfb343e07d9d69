import type { Span } from '@/lib/domain/span';

/**
 * Cuts a text into paragraphs without the white space around them, in order. A blank line always ends one;
 * a single line break does unless it merely wraps a line. Linear in the text's length.
 */
export function splitParagraphs(text: string): Span[] {
  const lines = linesOf(text);
  const wrapped = isHardWrapped(text, lines);
  const paragraphs: Span[] = [];
  let open: { start: number; end: number } | null = null;
  for (const line of lines) {
    if (line.start === line.end) {
      open = null;
    } else if (open && (wrapped || continues(text, open.end, line.start))) {
      open.end = line.end;
    } else {
      open = { start: line.start, end: line.end };
      paragraphs.push(open);
    }
  }
  return paragraphs;
}

const LINE = /[^\n\r\u2028\u2029]+/gu;

/** Lines without surrounding white space; an empty span stands for a blank line. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let behind = 0;
  for (const match of text.matchAll(LINE)) {
    if (/\n.*\n|\r.*\r|\u2029/su.test(text.slice(behind, match.index))) {
      lines.push({ start: match.index, end: match.index });
    }
    behind = match.index + match[0].length;
    const start = match.index + match[0].length - match[0].trimStart().length;
    lines.push({ start, end: Math.max(start, match.index + match[0].trimEnd().length) });
  }
  return lines;
}

const FINISHED = /[.!?:;…]["'”’)\]]*$/u;

/** Whether the sentence before a line break plainly goes on behind it: it is unfinished and the next word is lower case. */
function continues(text: string, end: number, next: number): boolean {
  return !isFinished(text, end) && /^[\p{Ll},;]/u.test(text.slice(next, next + 2));
}

function isFinished(text: string, end: number): boolean {
  return FINISHED.test(text.slice(Math.max(0, end - 6), end));
}

/** Whether lines are broken by width, as in plain-text mail: several long ones of like length that end in mid-sentence. */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  let inner = 0;
  let midSentence = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line || !next || line.start === line.end || next.start === next.end) continue;
    const width = line.end - line.start;
    if (width < 40 || width > 100) return false;
    inner++;
    if (!isFinished(text, line.end)) midSentence++;
  }
  return inner >= 3 && midSentence >= inner * 0.6;
}
