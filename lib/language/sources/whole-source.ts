import type { Span } from '@/lib/domain/span';

/** An article right before the words of a source. */
const ARTICLE = /(?:^|\s)((?:the|an?)\s)$/iu;

/** ", a fisherman from Tal" right behind a name, up to the comma that ends it. */
const APPOSITION = /^,?\s(?:an?|the)\s[^,.;:"“”()\n]{3,80}(?=[,.])/u;

/** ", who" at the end of a source: it begins the clause that tells what was said. */
const LOOSE_END = /,?\s(who|which)$|,$/iu;

/** The span of a source with its article, and with the apposition that tells who it is. */
export function wholeSource(text: string, read: Span): Span {
  const loose = LOOSE_END.exec(text.slice(read.start, read.end))?.[0] ?? '';
  const source = { start: read.start, end: read.end - loose.length };
  const article = ARTICLE.exec(text.slice(Math.max(0, source.start - 5), source.start))?.[1] ?? '';
  const named = /\p{Lu}\p{L}+,?$/u.test(text.slice(source.start, source.end));
  const behind = named ? APPOSITION.exec(text.slice(source.end, source.end + 100)) : null;
  return { start: source.start - article.length, end: source.end + (behind?.[0].length ?? 0) };
}

/** The pronoun by which a source begins the clause that tells what was said ("Rell, who"): it speaks there as "he" does in a sentence of its own. */
export function speakingPronoun(text: string, read: Span): Span | null {
  const pronoun = LOOSE_END.exec(text.slice(read.start, read.end))?.[1];
  return pronoun === undefined ? null : { start: read.end - pronoun.length, end: read.end };
}
