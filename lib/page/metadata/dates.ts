import { attributeOf, closestOf, textContentOf } from '../dom';
import type { JsonLdArticle } from './json-ld';
import { findPrintedDay } from '../printed-day';
import { firstOf, type MetaTags } from './meta';

const ISO =
  /((?:19|20)\d\d)-(\d\d?)-(\d\d?)(?:[T ]+(\d\d?):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?/i;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/;
const IN_ADDRESS = /\/((?:19|20)\d\d)[/-]?(\d\d?|[a-z]{3})[/-]?(\d\d)(?=[/_-])/i;

function pad(value: string | number): string {
  return String(value).padStart(2, '0');
}

function isoDay(year: string, month: string | number, day: string | number): string | null {
  const inRange =
    Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return inRange ? `${year}-${pad(month)}-${pad(day)}` : null;
}

/**
 * A date-time with zone as it should be, without fractions of a second; null for anything else. The usual case, told
 * without a pattern to be compiled.
 */
function wholeIso(text: string): string | null {
  const zone = text.endsWith('Z')
    ? 'Z'
    : text.at(-3) === ':' && (text.at(-6) === '+' || text.at(-6) === '-')
      ? text.slice(-6)
      : null;
  if (zone === null || text[10] !== 'T' || text[4] !== '-' || Number.isNaN(Date.parse(text)))
    return null;
  return text[16] === ':' ? text.slice(0, 19) + zone : null;
}

/**
 * A date as ISO 8601, with time and zone where given; null where the words are no date. Days before months in purely
 * numeric dates where both are possible, unless `monthFirst` (pages in American English).
 */
export function toIso(raw: string, monthFirst = false): string | null {
  const text = raw.trim();
  const whole = wholeIso(text);
  if (whole !== null) return whole;
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) {
    const [, year = '', month = '', day = '', hour, minute, second, zone] = iso;
    const date = isoDay(year, month, day);
    if (date === null || hour === undefined) return date;
    const offset =
      zone === undefined
        ? ''
        : /^(?:Z|UTC|GMT)$/i.test(zone)
          ? 'Z'
          : zone.replace(/^(...)(\d\d)$/, '$1:$2');
    return `${date}T${pad(hour)}:${minute}:${second ?? '00'}${offset}`;
  }
  if (/^\d{10}(?:\d{3})?$/.test(text)) return new Date(Number(text.padEnd(13, '0'))).toISOString();
  return printedDay(text, monthFirst);
}

/** The first day with its year that a text names, as an ISO date. */
function printedDay(text: string, monthFirst: boolean): string | null {
  const found = findPrintedDay(text, monthFirst);
  return found && isoDay(String(found.year), found.month, found.day);
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publishdate',
  'publication_date',
  'pubdate',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'article.published',
  'published_time',
  'publish_date',
  'article_date_original',
  'og:published_time',
  'citation_publication_date',
  'citation_online_date',
  'bt:pubdate',
  'rnews:datepublished',
  'last-published',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'article:updated',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'lastmod',
];

/**
 * When the article was published; null where the page does not say. `scope`: the page, or the element of one of its
 * articles; `lines`: what is printed behind the headline, asked for only where nothing is declared.
 */
export function findPublished(
  scope: Document | Element,
  url: string,
  jsonLd: JsonLdArticle | null,
  meta: MetaTags,
  lines: () => readonly string[],
): string | null {
  const { documentElement } = scope.ownerDocument ?? scope;
  const monthFirst = attributeOf(documentElement, 'lang')?.toLowerCase() === 'en-us';
  const declared =
    isoOf(jsonLd?.published, monthFirst) ?? isoOf(firstOf(meta, PUBLISHED), monthFirst);
  if (declared !== null) return declared;
  for (const element of scope.querySelectorAll(
    '[itemprop~="datePublished"],time[pubdate],article time,main time,time',
  )) {
    if (closestOf(element, 'nav,footer,aside,[class*="comment" i],[class*="related" i]')) continue;
    const iso = toIso(
      attributeOf(element, 'datetime') ??
        attributeOf(element, 'content') ??
        textContentOf(element) ??
        '',
      monthFirst,
    );
    if (iso !== null) return iso;
  }
  for (const line of lines()) {
    const day = printedDay(line, monthFirst);
    if (day !== null) return day;
  }
  const address = IN_ADDRESS.exec(url);
  if (!address) return null;
  const [, year = '', month = '', day = ''] = address;
  return Number(month) > 0
    ? isoDay(year, month, day)
    : printedDay(`${day} ${month} ${year}`, false);
}

/** When the article was last changed; null where the page does not say. */
export function findModified(jsonLd: JsonLdArticle | null, meta: MetaTags): string | null {
  return isoOf(jsonLd?.modified) ?? isoOf(firstOf(meta, MODIFIED));
}

function isoOf(raw: string | null | undefined, monthFirst = false): string | null {
  return raw ? toIso(raw, monthFirst) : null;
}
