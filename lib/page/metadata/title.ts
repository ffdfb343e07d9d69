import { closestOf, elementsIn, textContentOf } from '../dom';
import type { JsonLdArticle } from './json-ld';
import { firstOf, type MetaTags } from './meta';

/** The headline as text, and the element that shows it; null where none does. */
export interface Headline {
  readonly text: string;
  readonly element: Element | null;
}

/** Share of words two titles must have in common to be the same headline, perhaps shortened. */
const SAME = 0.5;
/** Longest text that is a headline, in code units. */
const LONGEST = 400;

/** Between words; a class of all letters costs a millisecond to compile. */
const NO_WORD = /[\s\-–—:;,.!?'"‘’‚“”„«»()[\]|/]+/;
const SEPARATOR = /\s+[|–—·•»:/-]+\s+/;

function collapse(text: string): string {
  const trimmed = text.trim();
  return trimmed.includes('\n') ||
    trimmed.includes('  ') ||
    trimmed.includes('\u00a0') ||
    trimmed.includes('\u00ad')
    ? trimmed.replaceAll('\u00ad', '').replace(/\s+/g, ' ')
    : trimmed;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().split(NO_WORD));
}

/** Share of the shorter title's words that the other one has too. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [first, second] = [wordsOf(a), wordsOf(b)];
  let common = 0;
  for (const word of first) if (second.has(word)) common++;
  return common / Math.min(first.size, second.size);
}

/** A declared title without the outlet's name at either end. */
function withoutSite(title: string, site: string | null): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  const isSite = (part: string) =>
    site !== null && part.length <= site.length + 14 && likeness(part, site) >= 0.6;
  if (isSite(last)) return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•»:/-]+$/, '');
  if (isSite(first)) return title.slice(first.length).replace(/^[\s|–—·•»:/-]+/, '');
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a));
  return title.includes(' | ') && longest.length > title.length / 2 ? longest : title;
}

/** Every title the page declares, the most telling first. */
function declaredTitles(
  document: Document,
  jsonLd: JsonLdArticle | null,
  meta: MetaTags,
): string[] {
  const titles = [
    jsonLd?.headline,
    firstOf(meta, [
      'og:title',
      'twitter:title',
      'dc.title',
      'parsely-title',
      'sailthru.title',
      'title',
    ]),
    document.title,
  ];
  return titles.filter((title): title is string => !!title).map(collapse);
}

/** Length from which a headline that is declared word for word is no chance. */
const PLAIN = 20;

/** Finds the article's headline: the page's own where it is recognised as such, else the declared one. */
export function findHeadline(
  document: Document,
  jsonLd: JsonLdArticle | null,
  meta: MetaTags,
  site: string | null,
): Headline {
  const headings = document.getElementsByTagName('h1');
  const first = headings.length > 0 ? (headings[0] as Element) : null;
  const text = first ? collapse(textContentOf(first) ?? '') : '';
  // the usual case, for which no other title need be read
  if (first && text.length >= PLAIN && text === jsonLd?.headline && isHeading(first, text))
    return { text, element: first };
  const declared = declaredTitles(document, jsonLd, meta);
  return (
    bestOf(headings, declared, site) ??
    bestOf(
      document.querySelectorAll('[itemprop~="headline"],h2[class*="title"],h2[class*="headline"]'),
      declared,
      site,
    ) ?? {
      text: declared[0] ? withoutSite(declared[0], site) : '',
      element: null,
    }
  );
}

/** The headline that an article's element shows, where nothing declares it. */
export function ownHeadline(article: Element): Headline {
  const element = elementsIn(article, 'h1')[0] ?? null;
  return { text: element ? collapse(textContentOf(element) ?? '') : '', element };
}

/** Whether an element of this text may be a headline. */
function isHeading(element: Element, text: string): boolean {
  return (
    text.length >= 2 && text.length <= LONGEST && !closestOf(element, 'nav,footer,aside,[hidden]')
  );
}

/** The one among elements whose text is most like a declared title; null where none is. */
function bestOf(
  elements: Iterable<Element>,
  declared: readonly string[],
  site: string | null,
): Headline | null {
  let best: Headline | null = null;
  let most = 0;
  for (const element of elements) {
    const text = collapse(textContentOf(element) ?? '');
    if (!isHeading(element, text)) continue;
    if (text.length >= PLAIN && declared.includes(text)) return { text, element };
    const like = Math.max(0, ...declared.map((title) => likeness(withoutSite(title, site), text)));
    const score = like + (text.length >= PLAIN ? 0.2 : 0);
    if (like >= SAME && score > most) {
      best = { text, element };
      most = score;
    }
  }
  return best;
}
