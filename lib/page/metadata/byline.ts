import { attributeOf, closestOf, findAllIn, textContentOf } from '../dom';
import type { JsonLdArticle } from './json-ld';
import { firstOf, type MetaTags } from './meta';

const BY =
  /^(?:(?:written|reported|story|article|posted|words?|text|analysis|opinion|published|edited|interview)\s+)?(?:by|von|par|por|di|da|av|af|door|autor(?:in|en)?|auteurs?|author)s?\b[:\s]+/i;
/** What pages print beside a name. */
const BESIDE =
  /\s*(?:[|•·–—]|\(|\b(?:updated|published|posted|follow|twitter|facebook|x\.com|email|view|see|more from|staff writer|correspondent|reporter|editor|contributor|special to|publi[ée]|veröffentlicht|am \d)\b).*$/i;
const MARKED =
  '[rel~="author"],[itemprop~="author"],[class*="byline" i],[class*="author-name" i],[class*="author__name" i],[class*="authorname" i],[class~="author"],[data-testid*="byline" i]';

/** A name without anything beside it: no need to look further. */
const PLAIN = /^[A-Z][\w'’.-]* [A-Z][\w'’.-]*$/;

function bare(raw: string): string {
  return raw
    .replace(/https?:\/\/\S+|\S+@\S+\.\S+|(?:^|\s)@\w+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(BY, '')
    .replace(BESIDE, '')
    .replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$/g, '');
}

/** A printed name without "By", addresses, roles and doublings; null where nothing like a name is left. */
function cleanName(raw: string): string | null {
  const text = PLAIN.test(raw) ? raw : bare(raw);
  if (text.length < 2 || text.length > 120) return null;
  if (
    /^(?:admin|administrator|staff|editor|author|redaktion|unknown|null|undefined|guest|contributor|by)$/i.test(
      text,
    )
  )
    return null;
  return text;
}

function joined(names: readonly string[]): string | null {
  const clean = names.map(cleanName).filter((name): name is string => name !== null);
  const unique = clean.filter(
    (name, i) => clean.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === i,
  );
  return unique.length > 0 ? unique.join(', ') : null;
}

/** The byline as the page shows it near the article. */
function printed(document: Document, root: Element | null): string | null {
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

/** Who wrote the article, as names joined by commas; null where the page does not say. */
export function findByline(
  document: Document,
  root: Element | null,
  jsonLd: JsonLdArticle | null,
  meta: MetaTags,
): string | null {
  const declared =
    joined(jsonLd?.authors ?? []) ??
    joined([
      firstOf(meta, [
        'author',
        'article:author',
        'og:article:author',
        'parsely-author',
        'sailthru.author',
        'byl',
        'dc.creator',
        'dcterms.creator',
        'cxenseparse:author',
        'twitter:data1',
      ]) ?? '',
    ]);
  return declared ?? printed(document, root);
}
