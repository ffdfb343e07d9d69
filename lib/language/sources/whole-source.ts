import type { Span } from '@/lib/domain/span';
import { SPEAKER_NOUNS } from '@/lib/language/english/reporting-nouns';

/** An article right before the words of a source. */
const ARTICLE = /(?:^|\s)((?:the|an?)\s)$/iu;

/** ", a fisherman from Tal" right behind a name, up to the comma that ends it. */
const APPOSITION = /^,?\s(?:an?|the)\s[^,.;:"“”()\n]{3,80}(?=,|\.(?!\d))/u;

/** "Dorsen's " right before "sister": whose she is. */
const OWNER = /(?:^|\s)(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}['’]s?\s)$/u;

/** ", which [the company] says": the clause is what was said; no source begins with the word that joins it. */
const JOINED = /^(?:which|whom|where)\s(?=(?:the|an?|his|her|its|their|\p{Lu}))/u;

/** "The so-called" before a name, or what was read of it: nobody is named so. */
const SO_CALLED = /^(?:the\s)?(?:so)?-?called\s(?=\p{Lu})/iu;

/** "The Tarn-" right before "based Harbour Board": no source begins inside a word. */
const WORD_BEGUN = /(?:^|\s)((?:(?:the|an?)\s)?\p{L}+-)$/iu;

/** "a monitoring " right before a noun. */
const ATTRIBUTIVE = /(?:^|\s)(an?\s\p{Ll}[\p{Ll}-]+\s)$/u;

/** "the headmaster": one whose name may follow. */
const OFFICE = /^(?:an?|the)\s\p{Ll}+$/u;

/** ", Aksel Ruud" at the end of a sentence. */
const NAME = /^,\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){1,2}(?=\.(?:\s|$))/u;

/** ", who" at the end of a source begins the clause that tells what was said; "earlier" tells when. */
const LOOSE_END =
  /,?\s(who|which)$|,$|(?<=\p{L})\s(?:earlier|later|previously|initially|also|then|still|already|repeatedly|meanwhile)$/iu;

/** The span of a source with its article, and with the apposition that tells who it is; nothing of what was said belongs to it. */
export function wholeSource(text: string, read: Span, said: readonly Span[] = []): Span {
  const loose = LOOSE_END.exec(text.slice(read.start, read.end))?.[0] ?? '';
  const printed = text.slice(read.start, read.end);
  const opener = (SO_CALLED.exec(printed) ?? JOINED.exec(printed))?.[0] ?? '';
  const source = { start: read.start + opener.length, end: read.end - loose.length };
  const words = text.slice(source.start, source.end);
  const before = text.slice(Math.max(0, source.start - 30), source.start);
  const article =
    ARTICLE.exec(before) ??
    (/^\p{Ll}/u.test(words) ? OWNER.exec(before) : null) ??
    WORD_BEGUN.exec(before) ??
    (isSingular(words) ? ATTRIBUTIVE.exec(before) : null);
  const start = source.start - (article?.[1] ?? '').length;
  const behind = behindPattern(words, text.slice(start, source.end));
  const more = behind?.exec(text.slice(source.end, source.end + 100))?.[0] ?? '';
  const end = source.end + more.length;
  const isSaid = said.some((span) => span.start < end && span.end > source.end);
  return { start, end: isSaid ? source.end : end };
}

/** What may follow the words of a source and belongs to it. */
function behindPattern(words: string, withArticle: string): RegExp | null {
  if (/\p{Lu}\p{L}+,?$/u.test(words)) return APPOSITION;
  return OFFICE.test(withArticle) ? NAME : null;
}

/** Whether a noun for who speaks is alone and stands for one, so that the article before it must be its own. */
function isSingular(words: string): boolean {
  return SPEAKER_NOUNS.has(words) && !/(?:s|people|police|authorities|military)$/u.test(words);
}

/** The pronoun by which a source begins the clause that tells what was said ("Rell, who"): it speaks there as "he" does in a sentence of its own. */
export function speakingPronoun(text: string, read: Span): Span | null {
  const pronoun = LOOSE_END.exec(text.slice(read.start, read.end))?.[1];
  return pronoun === undefined ? null : { start: read.end - pronoun.length, end: read.end };
}
