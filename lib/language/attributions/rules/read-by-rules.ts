import type { Span } from '@/lib/domain/span';
import { formOf } from '@/lib/language/attributions/form-of';
import type { RawAttribution } from '@/lib/language/attributions/raw-attribution';
import { relayOf } from '@/lib/language/attributions/relay';
import { indexAt, type Document } from '@/lib/language/text/document';
import { quotationsIn, type Quotation } from '@/lib/language/text/quotations';
import type { Token } from '@/lib/language/text/tokens';
import { findCues, type Cue } from './find-cues';
import { phraseAfter, phraseBefore, type Phrase } from './source-phrase';

/** Longest sentence that is looked at, in tokens: beyond, its first part is. Keeps hostile texts linear. */
const LONGEST_SENTENCE = 400;

/** Attributions by rules alone: the fallback where no model is loaded. */
export function readByRules(
  document: Document,
  quotations: readonly Quotation[],
): RawAttribution[] {
  const found: RawAttribution[] = [];
  for (const sentence of document.sentences) {
    const first = indexAt(document.tokens, sentence.start);
    const last = Math.min(indexAt(document.tokens, sentence.end - 1), first + LONGEST_SENTENCE);
    const quoted = quotationsIn(quotations, sentence);
    const cues = findCues(document.tokens, first, last).filter(
      (cue) => !quoted.some((q) => inside(document.tokens[cue.from], q.inner)),
    );
    cues.forEach((cue, i) => {
      const next = cues[i + 1];
      const reach = next ? next.from - 1 : last;
      const read = readCue(document, cue, first, reach, quoted, i === 0);
      if (read) found.push(read);
    });
  }
  return found;
}

function inside(token: Token | undefined, span: Span): boolean {
  return token !== undefined && span.start <= token.start && token.end <= span.end;
}

/** One attribution around a cue: who stands beside it and what stands on the other side. */
function readCue(
  { text, tokens }: Document,
  cue: Cue,
  first: number,
  last: number,
  quoted: readonly Quotation[],
  isFirst: boolean,
): RawAttribution | null {
  const before = cue.kind === 'according' ? null : phraseBefore(tokens, cue.from, first);
  const after = before ? null : phraseAfter(tokens, cue.to, last);
  const source = before ?? after;
  const left = Math.min(cue.from, source?.from ?? cue.from) - 1;
  const right = Math.max(cue.to, source?.to ?? cue.to) + 1;
  const relay = relayOf(tokens, cue.from, cue.to);
  const behind = contentBehind(tokens, relay ? skip(tokens, right, relay) : right, last);
  const ahead = isFirst ? contentAhead(tokens, first, left) : null;
  const preferAhead = after !== null || cue.kind === 'according' ? ahead !== null : behind === null;
  const content = (preferAhead ? [ahead] : [behind]).flatMap((phrase) => toSpan(tokens, phrase));
  if (preferAhead && behind && quoted.some((q) => inside(tokens[behind.from], q))) {
    content.push(...toSpan(tokens, behind));
  }
  if (content.length === 0) return null;
  return {
    source: toSpan(tokens, source)[0] ?? null,
    cue: toSpan(tokens, cue)[0] ?? null,
    content,
    form: formOf(text, content, quoted),
    relay,
  };
}

function skip(tokens: readonly Token[], from: number, span: Span): number {
  let i = from;
  while ((tokens[i]?.start ?? span.end) < span.end) i++;
  return i;
}

function contentBehind(tokens: readonly Token[], from: number, last: number): Phrase | null {
  let i = from;
  while (i <= last && /^(?:[,:]|that)$/u.test(tokens[i]?.lower ?? '')) i++;
  let to = last;
  while (to >= i && /^[.,]$/u.test(tokens[to]?.text ?? '')) to--;
  return to > i ? { from: i, to } : null;
}

/** Only where a comma or a quotation mark parts it from what follows. */
function contentAhead(tokens: readonly Token[], first: number, to: number): Phrase | null {
  return to > first && /^[,"”’?!—–]$/u.test(tokens[to]?.text ?? '')
    ? { from: first, to: tokens[to]?.text === ',' ? to - 1 : to }
    : null;
}

function toSpan(tokens: readonly Token[], phrase: Phrase | null): Span[] {
  const start = phrase && tokens[phrase.from];
  const end = phrase && tokens[phrase.to];
  return start && end ? [{ start: start.start, end: end.end }] : [];
}
