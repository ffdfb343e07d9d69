import { isAmong } from '../among';
import { attributeOf, closestOf, findAllIn, textContentOf } from '../dom';
import type { JsonLdArticle } from './json-ld';
import { firstOf, type MetaTags } from './meta';

const BY =
  /^(?:(?:written|reported|story|article|posted|words?|text|analysis|opinion|published|edited|interview)\s+)?(?:by|von|par|por|di|da|av|af|door|autor(?:in|en)?|auteurs?|author)s?\b[:\s]+/i;
const MARKED =
  '[rel~="author"],[itemprop~="author"],[class*="byline" i],[class*="author-name" i],[class*="author__name" i],[class*="authorname" i],[class~="author"],[data-testid*="byline" i],a[href*="/author/"],a[href*="/authors/"],a[href*="/profile/"],a[href*="/reporter"],a[href*="/journalist"],a[href*="/columnist"],a[href*="/contributor"]';
/** Words that are no name. */
const NOBODY =
  ' admin administrator staff editor author redaktion unknown null undefined guest contributor by von par por di written ';
/** Signs of something beside a name. */
const SIGNS = '@/|:,()0123456789•·–—<';

/** Whether a text is plainly two or three names of one person: no need to look further. */
function isPlain(text: string): boolean {
  const parts = text.split(' ');
  return (
    (parts.length === 2 || parts.length === 3) &&
    !isAmong(parts[0]?.toLowerCase() ?? '', NOBODY) &&
    parts.every((part) => part !== '' && part[0] !== part[0]?.toLowerCase()) &&
    !hasSign(text)
  );
}

function hasSign(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (SIGNS.includes(text.charAt(i))) return true;
  return false;
}

/** A name without what pages print beside it. (Inside the function: see `late-expressions.ts`.) */
function withoutBeside(text: string): string {
  return text.replace(
    /\s*(?:[|•·–—]|\(|,\s*\d|\s\d|,? in(?: \p{Lu}|$)|\b(?:updated|published|posted|follow|twitter|facebook|x\.com|email|view|see|more from|staff writer|correspondent|reporter|editor|contributor|special to|publi[ée]|veröffentlicht|am \d)\b).*$/iu,
    '',
  );
}

/** Whether a line is two to five capitalised words: a name that stands alone. */
function isLoneName(line: string): boolean {
  return /^\p{Lu}[\p{L}'’.-]+(?: (?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|al|bin|da|di|el|la)){1,4}$/u.test(
    line,
  );
}

/** A printed name without "By", addresses, roles and dates; null where nothing like a name is left. */
function cleanName(raw: string): string | null {
  const text = isPlain(raw)
    ? raw
    : withoutBeside(
        raw
          .replace(/https?:\/\/\S+|\S+@\S+\.\S+|(?:^|\s)@\w+/g, ' ')
          .replace(/\s+/g, ' ')
          .trim()
          .replace(BY, ''),
      ).replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$/g, '');
  // what begins with a digit is the day that is printed beside the name
  if (text.length < 2 || text.length > 120 || /^\d/.test(text)) return null;
  return isAmong(text.toLowerCase(), NOBODY) ? null : text;
}

/** Names joined by commas, each once; null where there is none. */
function joined(names: readonly string[]): string | null {
  const unique = new Map<string, string>();
  for (const raw of names) {
    const name = cleanName(raw);
    if (name !== null && !unique.has(name.toLowerCase())) unique.set(name.toLowerCase(), name);
  }
  return unique.size > 0 ? [...unique.values()].join(', ') : null;
}

/** The name in an author's address ("…/profile/lina-orth" -> "Lina Orth"); null where there is none. */
function nameInAddress(address: string): string | null {
  const slug =
    /\/(?:authors?|profile|by|people|staff|contributors?|journalists?)\/([a-z]+(?:[-_+][a-z]+){1,3})\/?$/i.exec(
      address,
    )?.[1];
  return slug
    ? slug.replace(/(?:^|[-_+])([a-z])/gi, (_, letter: string) => ' ' + letter.toUpperCase()).trim()
    : null;
}

/** The byline in elements marked as such near the article. */
function marked(document: Document, root: Element | null): string | null {
  const scope = (root && closestOf(root, 'article,main,[role="main"]')) ?? document.body;
  for (const element of findAllIn(scope, MARKED)) {
    if (closestOf(element, 'nav,footer,aside,[class*="comment" i],[class*="related" i]')) continue;
    const names = [...findAllIn(element, '[itemprop~="name"],[rel~="author"],a')]
      .map((inner) => textContentOf(inner) ?? '')
      .filter((name) => name.trim() !== '' && name.length < 60);
    const given = joined(
      names.length > 0 ? names : [attributeOf(element, 'content') ?? textContentOf(element) ?? ''],
    );
    if (given !== null) return given;
  }
  return null;
}

/** The byline in what is printed behind the headline: "By …", or a name alone in its line. */
function printed(lines: readonly string[]): string | null {
  for (const [i, line] of lines.entries()) {
    const alone = /^(?:by|von|par|por)$/i.test(line) ? lines[i + 1] : undefined;
    const name = alone ?? (BY.test(line) && line.length < 120 ? line : null);
    const clean = name && cleanName(name);
    if (clean && /^[\p{Lu}\d]/u.test(clean) && clean.length < 80) return clean;
  }
  return lines.slice(0, 12).find((line) => line.length < 40 && isLoneName(line)) ?? null;
}

const DECLARED = [
  'author',
  'article:author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'cxenseparse:author',
  'citation_author',
];

/**
 * Who wrote the article, as names joined by commas; null where the page does not say. `lines`: what is printed behind
 * the headline, asked for only where nothing is declared but the outlet itself.
 */
export function findByline(
  document: Document,
  root: Element | null,
  jsonLd: JsonLdArticle | null,
  meta: MetaTags,
  site: string | null,
  lines: () => readonly string[],
): string | null {
  const structured = joined(jsonLd?.authors ?? []);
  if (structured !== null && structured !== site) return structured;
  const tags = firstOf(meta, DECLARED);
  const declared = structured ?? (tags && joined([tags]));
  if (declared !== null && declared !== site) return declared;
  return marked(document, root) ?? (tags && nameInAddress(tags)) ?? printed(lines()) ?? declared;
}
