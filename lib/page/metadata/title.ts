import { closestOf, textContentOf } from '../dom';
import type { JsonLdArticle } from './json-ld';
import { firstOf, type MetaTags } from './meta';

/** The headline as text, and the element that shows it; null where none does. */
export interface Headline {
  readonly text: string;
  readonly element: Element | null;
}

/** Share of words two titles must have in common to be the same headline, perhaps shortened. */
const SAME = 0.5;

function collapse(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Share of the shorter title's words that the other one has too. */
function likeness(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const fewer = Math.min(first.size, second.size);
  if (fewer === 0) return 0;
  let common = 0;
  for (const word of first) if (second.has(word)) common++;
  return common / fewer;
}

/** `document.title` without the outlet's name at either end. */
function withoutSite(title: string, site: string | null): string {
  const parts = title.split(/\s+[|–—·•»:/-]+\s+/);
  if (parts.length < 2) return title;
  const isSite = (part: string) =>
    site !== null && likeness(part, site) >= 0.6 && part.length <= site.length + 14;
  if (isSite(parts.at(-1) ?? '') || isSite(parts[0] ?? ''))
    return isSite(parts.at(-1) ?? '')
      ? title.slice(0, title.lastIndexOf(parts.at(-1) ?? '')).replace(/[\s|–—·•»:/-]+$/, '')
      : title.slice((parts[0] ?? '').length).replace(/^[\s|–—·•»:/-]+/, '');
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a));
  return title.includes(' | ') && longest.length > title.length / 2 ? longest : title;
}

/** Finds the article's headline: the page's own where it is recognised as such, else the declared one. */
export function findHeadline(
  document: Document,
  root: Element | null,
  jsonLd: JsonLdArticle | null,
  meta: MetaTags,
  site: string | null,
): Headline {
  const declared = [
    jsonLd?.headline ?? null,
    firstOf(meta, [
      'og:title',
      'twitter:title',
      'dc.title',
      'parsely-title',
      'sailthru.title',
      'title',
    ]),
    document.title,
  ]
    .filter((title): title is string => title !== null && title !== '')
    .map((title) => withoutSite(collapse(title), site));
  let best: Headline | null = null;
  let most = 0;
  for (const element of document.querySelectorAll('h1,[itemprop~="headline"]')) {
    const text = collapse(textContentOf(element) ?? '');
    if (text.length < 2 || text.length > 400 || closestOf(element, 'nav,footer,aside,[hidden]'))
      continue;
    let score = Math.max(0, ...declared.map((title) => likeness(title, text)));
    if (score < SAME) continue;
    if (text.length >= 20) score += 0.2;
    if (element.tagName === 'H1') score += 0.2;
    if (score > most) [best, most] = [{ text, element }, score];
  }
  if (best) return best;
  const lone = root ? loneHeading(document) : null;
  return { text: declared[0] ?? lone?.text ?? '', element: null };
}

/** The page's only first-level heading, if it has exactly one that says anything. */
function loneHeading(document: Document): Headline | null {
  const found = [...document.querySelectorAll('h1')]
    .map((element) => ({ element, text: collapse(textContentOf(element) ?? '') }))
    .filter(({ text }) => text.length > 10 && text.length < 400);
  return found.length === 1 ? (found[0] ?? null) : null;
}
