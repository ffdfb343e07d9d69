import { attributeOf, closestOf } from '../dom';
import type { JsonLdArticle } from './json-ld';
import { firstOf, type MetaTags } from './meta';

/** The name that nearly every page gives in one place, looked up without reading all the others. */
function ownName(document: Document): string | null {
  const tag = document.querySelector('meta[property="og:site_name"]');
  return (tag && attributeOf(tag, 'content')?.trim()) || null;
}

/** The outlet's name as the page declares it; null where it does not. */
export function declaredSite(
  document: Document,
  jsonLd: JsonLdArticle | null,
  meta: MetaTags,
): string | null {
  const declared =
    ownName(document) ??
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

/**
 * The outlet's name: as declared; else the end of the page's title ("Headline | Harbour Times") where the host is called
 * like it; else the host's name without "www.".
 */
export function siteOf(declared: string | null, url: string, pageTitle: string): string {
  if (declared !== null) return declared;
  const host = hostOf(url).replace(/^(?:www\d?|m|amp|edition)\./, '');
  const [, ...ends] = pageTitle.split(/\s[|\u2013\u2014-]\s/u);
  const end = ends.at(-1)?.trim() ?? '';
  const [name, ...labels] = [end, ...host.split('.')].map(bare);
  // What follows a headline may be a section as well: that is not called like the host.
  const isCalled = labels.some(
    (label) => label.length > 2 && (label === name || name === `${label}com`),
  );
  return isCalled ? end : host;
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}

/** A name as hosts are called: its letters and digits alone, without an article before it. */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
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
  return (
    addressIn(link && attributeOf(link, 'href'), own) ??
    addressIn(meta.get('og:url'), own) ??
    addressIn(jsonLd?.url, own) ??
    own
  );
}

/** A story's address as a page declares it; null where it is none, or a site's front: that is a publisher's mistake. */
function addressIn(declared: string | null | undefined, own: string): string | null {
  if (!declared) return null;
  // the usual case, told without the cost of a URL
  const path = declared.startsWith('https://') ? declared.indexOf('/', 8) : -1;
  if (path > 0 && path < declared.length - 1 && !declared.includes('#')) return declared;
  try {
    const address = new URL(declared, own);
    if (!/^https?:$/.test(address.protocol)) return null;
    if (address.pathname === '/' && address.search === '') return null;
    address.hash = '';
    return address.href;
  } catch {
    return null;
  }
}

/** The language of the article as BCP 47; null where the page does not say. */
export function languageOf(
  document: Document,
  root: Element | null,
  jsonLd: JsonLdArticle | null,
  meta: MetaTags,
): string | null {
  const near = root && closestOf(root, '[lang]');
  return (
    tagIn(near && attributeOf(near, 'lang')) ??
    tagIn(attributeOf(document.documentElement, 'lang')) ??
    tagIn(attributeOf(document.documentElement, 'xml:lang')) ??
    tagIn(jsonLd?.language) ??
    tagIn(firstOf(meta, ['content-language', 'og:locale', 'language', 'dc.language']))
  );
}

/** A language tag as a page writes it; null where it is none. */
function tagIn(declared: string | null | undefined): string | null {
  const tag = declared?.trim().replaceAll('_', '-');
  if (tag?.length === 2 || (tag?.length === 5 && tag[2] === '-')) return tag;
  return tag && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? tag : null;
}
