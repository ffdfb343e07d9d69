import type { Span } from '@/lib/domain/span';
import type { Document } from '@/lib/language/text/document';
import type { RawAttribution } from './raw-attribution';

/** "PELMORA, Tarvania (Northern Wire) — ": a place in capitals, or an agency in brackets, before a dash; at most so long. */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}\p{M}.'’ -]{2,40}(?:,\s[\p{L}\p{M}\d.,'’ -]{2,40})?(?:\s?\([^()\n]{2,40}\))?|\p{Lu}[\p{L}\p{M}.,'’ -]{2,60}\s?\([^()\n]{2,40}\))\s*(?:[—–]|--?(?=\s))\s*/u;
/** What every dateline has, and few beginnings: it is looked for first. */
const DASH = /[—–-]/u;
const LONGEST = 160;
/** How far into the text the story itself begins at the latest, in code units. */
const HEAD = 1_000;

/**
 * Where the paragraph of an offset begins behind its dateline, in code units; 0 where it has none. A story's text may stand below
 * a line or two that sum it up, so a paragraph near the beginning may have one.
 */
function textBegins({ text, part }: Document, at: number): number {
  if (part === 'title') return 0;
  const before = text.slice(Math.max(0, at - LONGEST), at);
  const paragraph = at - before.length + before.lastIndexOf('\n') + 1;
  if (paragraph > HEAD || (paragraph > 0 && text[paragraph - 1] !== '\n')) return 0;
  const head = text.slice(paragraph, paragraph + LONGEST);
  if (!DASH.test(head)) return 0;
  const dateline = DATELINE.exec(head);
  return dateline ? paragraph + dateline[0].length : 0;
}

/** "Velmar — [Police]": a place before a dash with which a paragraph begins; two dashes put in what somebody is. */
const PLACE = /^\p{Lu}[\p{L}\p{M}.,'’ -]{1,40}?\s?(?:[—–]|--)\s*([^—–]{2,90})$/u;

/** "Velmar — [Police] said": the place is none of whoever speaks. */
function sourceBehindDateline({ text, part }: Document, { source }: RawAttribution): Span | null {
  if (!source || part === 'title') return source;
  const opens = source.start === 0 || (source.start < HEAD && text[source.start - 1] === '\n');
  const named = opens ? PLACE.exec(text.slice(source.start, source.end)) : null;
  return named ? { start: source.end - (named[1] ?? '').length, end: source.end } : source;
}

/** Nobody says where and by whom an article was written: source and content begin behind its dateline. */
export function behindDateline(document: Document, read: RawAttribution): RawAttribution {
  const attribution = { ...read, source: sourceBehindDateline(document, read) };
  const first = attribution.content[0];
  if (!first) return attribution;
  const start = textBegins(document, first.start);
  if (first.start >= start || first.end <= start) return attribution;
  return {
    ...attribution,
    content: [{ start, end: first.end }, ...attribution.content.slice(1)],
  };
}
