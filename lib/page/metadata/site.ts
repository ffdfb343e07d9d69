import { attributeOf } from '../dom';
import type { JsonLdArticle } from './json-ld';
import { firstOf, type MetaTags } from './meta';

/** The outlet's name as the page declares it; null where it does not. */
export function declaredSite(jsonLd: JsonLdArticle | null, meta: MetaTags): string | null {
  const declared =
    firstOf(meta, ['og:site_name', 'twitter:app:name:iphone']) ??
    jsonLd?.publisher ??
    firstOf(meta, [
      'application-name',
      'apple-mobile-web-app-title',
      'publisher',
      'dc.publisher',
      'cxenseparse:publisher',
    ]);
  if (!declared || declared.startsWith('http')) return null;
  return declared.trim().slice(0, 100) || null;
}

/** The outlet's name: as declared, else the host's name without "www.". */
export function siteOf(declared: string | null, url: string): string {
  if (declared !== null) return declared;
  try {
    return new URL(url).hostname.replace(/^(?:www\d?|m|amp|edition)\./, '');
  } catch {
    return '';
  }
}

/** An address up to its fragment. */
export function withoutFragment(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 ? url : url.slice(0, hash);
}

/** The address the publisher declares as the story's own; `url` without its fragment where none is declared. */
export function canonicalOf(
  document: Document,
  url: string,
  jsonLd: JsonLdArticle | null,
  meta: MetaTags,
): string {
  const link = document.querySelector('link[rel~="canonical"]');
  const own = withoutFragment(url);
  for (const declared of [link && attributeOf(link, 'href'), meta.get('og:url'), jsonLd?.url]) {
    if (!declared) continue;
    // the usual case, told without the cost of a URL
    if (
      declared.startsWith('https://') &&
      !declared.includes('#') &&
      declared.indexOf('/', 8) < declared.length - 1 &&
      declared.indexOf('/', 8) > 0
    )
      return declared;
    try {
      const address = new URL(declared, own);
      // a canonical address that is a site's front is a publisher's mistake
      if (
        /^https?:$/.test(address.protocol) &&
        (address.pathname !== '/' || address.search !== '')
      ) {
        address.hash = '';
        return address.href;
      }
    } catch {
      // no address: the next one is looked at
    }
  }
  return own;
}

/** The language of the article as BCP 47; null where the page does not say. */
export function languageOf(
  document: Document,
  root: Element | null,
  jsonLd: JsonLdArticle | null,
  meta: MetaTags,
): string | null {
  const near = root && Element.prototype.closest.call(root, '[lang]');
  for (const declared of [
    near && attributeOf(near, 'lang'),
    attributeOf(document.documentElement, 'lang'),
    attributeOf(document.documentElement, 'xml:lang'),
    jsonLd?.language,
    firstOf(meta, ['content-language', 'og:locale', 'language', 'dc.language']),
  ]) {
    const tag = declared?.trim().replaceAll('_', '-');
    if (tag?.length === 2 || (tag?.length === 5 && tag[2] === '-')) return tag;
    if (tag && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag)) return tag;
  }
  return null;
}
