import { overlaps, type Span } from '@/lib/domain/span';
import { withWhatThatMeans } from '@/lib/language/attributions/relative-clause';
import { behindDateline } from '@/lib/language/attributions/behind-dateline';
import { isWishForNoName } from '@/lib/language/attributions/behind-naming';
import { formOf } from '@/lib/language/attributions/form-of';
import type { RawAttribution } from '@/lib/language/attributions/raw-attribution';
import { PLAIN_VERBS } from '@/lib/language/english/citing-verbs';
import { relayOf } from '@/lib/language/attributions/relay';
import { indexAt, tokensIn, type Document } from '@/lib/language/text/document';
import type { Quotation } from '@/lib/language/text/quotations';
import type { Citation } from './citation';
import type { NamePhrase } from './name-phrase';

/** "claimed the lives of 18" is no claim. */
const IDIOM = /\bclaim(?:s|ed|ing)?\s(?:\S+\s){0,3}(?:lives|life|victims)\b/iu;

/**
 * The attributions of a document with those citations added that they lack. Where both read the same cue the
 * attribution stands, unless it names nobody or only what was said. In order of their cues. `trusted`: the attributions
 * are a model's on sound text; then they stand as they are, and only what they leave untouched is added.
 */
export function addCitations(
  document: Document,
  attributions: readonly RawAttribution[],
  citations: readonly Citation[],
  quotations: readonly Quotation[],
  names: readonly NamePhrase[],
  trusted: boolean,
): RawAttribution[] {
  const kept = attributions.filter(
    ({ cue }) => cue === null || !IDIOM.test(document.text.slice(cue.start, cue.end + 24)),
  );
  const byCue = kept
    .filter((attribution) => attribution.cue !== null)
    .sort((a, b) => (a.cue?.start ?? 0) - (b.cue?.start ?? 0));
  const cues = byCue.map(({ cue }) => cue ?? { start: 0, end: 0 });
  const replaced = new Set<RawAttribution>();
  const added: RawAttribution[] = [];
  for (const citation of citations) {
    const told = behindDateline(document, toAttribution(document, citation, quotations));
    const read = withWhatThatMeans(document, told);
    if (!read.cue || !read.source || isWishForNoName(document, read)) continue;
    const rival = byCue[indexAt(cues, read.cue.start)];
    if (rival?.cue && overlaps(rival.cue, read.cue)) {
      if (trusted && rival.source) continue;
      replaced.add(rival);
      if (trusted) {
        added.push({ ...rival, source: read.source });
        continue;
      }
      if (rival.source && overlaps(rival.source, read.source) && !engulfs(rival.source, read)) {
        const better =
          citation.sure ||
          isBetter(document.text, read.source, rival.source, citation.named, names);
        added.push({ ...read, source: better ? read.source : rival.source });
        continue;
      }
    }
    if (!trusted || (isFree(read.cue, kept) && isPlain(document, citation, read))) added.push(read);
  }
  return [...kept.filter((attribution) => !replaced.has(attribution)), ...added].sort(
    (a, b) => startOf(a) - startOf(b),
  );
}

/** Whether no attribution has anything to do with a cue. */
function isFree(cue: Span, attributions: readonly RawAttribution[]): boolean {
  return !attributions.some(
    ({ source, content }) =>
      (source !== null && overlaps(source, cue)) || content.some((span) => overlaps(span, cue)),
  );
}

/** Shortest content that a citation adds to what a model read, in words. */
const SHORTEST = 3;

/** Whether somebody plainly says something, or gives a figure: what else a model passed over it had reasons to. */
function isPlain(document: Document, citation: Citation, { content }: RawAttribution): boolean {
  const { tokens } = document;
  const cue = tokens[citation.cueTo]?.lower ?? '';
  const given = content.flatMap((span) => tokensIn(document, span));
  if (given.some(({ kind }) => kind === 'number')) return cue !== ':';
  const isLed = tokens[citation.cueTo + 1]?.lower === 'to' && cue !== 'to';
  if (isLed || given.filter(({ kind }) => kind === 'word').length < SHORTEST) return false;
  return PLAIN_VERBS.has(cue) || cue === 'to';
}

/** Whether the speaker's phrase is rather the citation's: it has a name that the other lacks, or less before it. */
function isBetter(
  text: string,
  own: Span,
  other: Span | null,
  named: boolean,
  names: readonly NamePhrase[],
): boolean {
  if (!other) return true;
  const first = names[indexAt(names, other.start)];
  const otherNamed = first !== undefined && first.start < other.end;
  if (named && !otherNamed) return true;
  if (own.start === other.start && own.end > other.end) return true;
  if (own.start < other.start && own.end >= other.end) {
    const before = names[indexAt(names, own.start)];
    if (text.slice(own.start, other.start).includes(',')) return true;
    return before !== undefined && before.start < other.start && before.kind !== 'nation';
  }
  if (own.start <= other.start || own.end < other.end) return false;
  const gap = text.slice(other.start, own.start);
  if (first && first.start < own.start) {
    const isLoose = gap.length > 30 || first.kind === 'unknown' || first.kind === 'nation';
    return isLoose && !/[,;:(–—]|\bwh(?:o|ich)\b/u.test(gap);
  }
  return named || /^(?:an?|the)\s/iu.test(text.slice(own.start, own.start + 4));
}

/** Whether what was taken for the speaker holds what was said as well. */
function engulfs(source: Span, read: RawAttribution): boolean {
  return read.content.some(
    (span) =>
      overlaps(source, span) &&
      Math.min(source.end, span.end) - Math.max(source.start, span.start) > 15,
  );
}

function startOf({ cue, content, source }: RawAttribution): number {
  return cue?.start ?? source?.start ?? content[0]?.start ?? 0;
}

function toAttribution(
  document: Document,
  citation: Citation,
  quotations: readonly Quotation[],
): RawAttribution {
  const { tokens } = document;
  const span = (from: number, to: number): Span => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to]?.end ?? 0,
  });
  const content = citation.content.map((said) => withoutLastOpener(document, said));
  return {
    source: span(citation.from, citation.to),
    cue: span(citation.cueFrom, citation.cueTo),
    content,
    form: formOf(document.text, content, quotationsNear(quotations, content)),
    relay: relayOf(tokens, citation.cueFrom, citation.cueTo),
  };
}

/** "an allegation [that] Holt denied": the word before the speaker is no part of what was said. */
function withoutLastOpener({ text }: Document, { start, end }: Span): Span {
  const opener = /\s(?:that|which)$/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start, end: end - opener };
}

function quotationsNear(quotations: readonly Quotation[], content: readonly Span[]): Quotation[] {
  const start = content[0]?.start ?? 0;
  const end = content.at(-1)?.end ?? 0;
  const near: Quotation[] = [];
  for (let i = indexAt(quotations, start); i < quotations.length; i++) {
    const quotation = quotations[i];
    if (!quotation || quotation.start >= end) break;
    near.push(quotation);
  }
  return near;
}
