import type { Document } from '@/lib/language/text/document';
import type { RawAttribution } from './raw-attribution';

/** "PELMORA, Tarvania (Northern Wire) — ": a place in capitals, or an agency in brackets, before a dash; at most so long. */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}\p{M}.'’ -]{2,40}(?:,\s[\p{L}\p{M}\d.,'’ -]{2,40})?(?:\s?\([^()\n]{2,40}\))?|\p{Lu}[\p{L}\p{M}.,'’ -]{2,60}\s?\([^()\n]{2,40}\))\s*(?:[—–]|--?(?=\s))\s*/u;
const LONGEST = 160;

/** Where the text begins behind its dateline, in code units; 0 where it has none. */
function textBegins({ text, part }: Document): number {
  if (part === 'title') return 0;
  return DATELINE.exec(text.slice(0, LONGEST))?.[0].length ?? 0;
}

/** Nobody says where and by whom an article was written: content begins behind its dateline. */
export function behindDateline(document: Document, attribution: RawAttribution): RawAttribution {
  const first = attribution.content[0];
  if (!first || first.start >= LONGEST) return attribution;
  const start = textBegins(document);
  if (first.start >= start || first.end <= start) return attribution;
  return {
    ...attribution,
    content: [{ start, end: first.end }, ...attribution.content.slice(1)],
  };
}
