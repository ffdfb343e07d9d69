import { SECTION_NAMES } from '@/lib/domain/section-names';
import { isAmong } from '../among';

/**
 * What an address alone says: `front` (a site's or a section's top page), `other` (a list, search, shop, forum or
 * manual by its path), or how much it looks like a story's own address, in points.
 */
export type AddressReading =
  | { readonly kind: 'front' }
  | { readonly kind: 'other' }
  | { readonly kind: 'page'; readonly points: number };

// Lists are looked through as they stand: patterns and sets cost more to make than the whole reading, on every page.

/** Pages of lists and services, by a whole segment of the path. */
const LIST_SEGMENTS =
  ' tag tags topic topics category categories categoria kategorie kategorien rubrik rubrique rubriques section sections author authors autor archive archives page search suche recherche buscar result results login signin sign-in register account cart checkout basket wishlist subscribe newsletter newsletters abo feed rss sitemap contact impressum privacy terms job jobs career careers faq faqs about about-us ';
/** Shops, forums and manuals, by a whole segment of the path. */
const SERVICE_SEGMENTS =
  ' shop store product products produkt produkte producto productos item items dp collection collections forum forums thread threads board boards viewtopic viewtopic.php showthread showthread.php question questions discussion discussions docs doc documentation manual reference handbook wiki support help kb service services service-area service-areas location locations listing listings profile profiles user users member members course courses event events recipe recipes ';
/** The same, by the host's first label. */
const SERVICE_HOSTS =
  ' shop store forum forums board boards community doc docs developer developers support help wiki login account accounts mail search ';
/** Segments under which stories stand. */
const STORY_SEGMENTS =
  ' news story stories article articles artikel articulo noticia noticias actualite actualites actualidad nachrichten politics politik politique politica world opinion opinions blog blogs post posts read a p ';
const FRONTS = ' index home default main start startseite ';
const LIST_QUERIES = ' s q query search kws keyword keywords filter sort page paged ';
const STORY_QUERIES = ' p id aid nid articleid article_id article story storyid newsid news_id ';

const DATE = /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]|\d\d)/;
/** Digits in a row that are a story's number. */
const LONG_NUMBER = 5;

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Length of the longest row of digits. */
function mostDigits(text: string): number {
  let most = 0;
  let row = 0;
  for (let at = 0; at < text.length; at++) {
    row = isDigit(text, at) ? row + 1 : 0;
    if (row > most) most = row;
  }
  return most;
}

/** Words of a slug: four and more name a story, one or two a section. */
function slugWords(segment: string | undefined): number {
  if (segment === undefined) return 0;
  let slug = segment.replaceAll('_', '-').replaceAll('.', '-').replaceAll('+', '-');
  if (slug.includes('%20')) slug = slug.replaceAll('%20', '-');
  const parts = slug.split('-');
  let count = 0;
  for (let i = 0; i < parts.length; i++) {
    const word = parts[i] ?? '';
    if (word.length > 1 && !isDigit(word, 0)) count++;
  }
  return count;
}

/** Whether a segment is a language or a country ("en", "de-at"): what stands below it may still be a front. */
function isLocale(segment: string): boolean {
  const { length } = segment;
  if (length !== 2 && !(length >= 5 && length <= 7 && (segment[2] === '-' || segment[2] === '_')))
    return false;
  return !isDigit(segment, 0) && !isDigit(segment, 1);
}

function isFront(segment: string): boolean {
  const dot = segment.indexOf('.');
  return isAmong(dot < 0 ? segment : segment.slice(0, dot), FRONTS) || isLocale(segment);
}

/** Whether a query asks for one of `keys` by a value, which has a digit if it must. */
function asks(query: string, keys: string, mustCount: boolean): boolean {
  if (query === '') return false;
  for (const pair of query.split('&')) {
    const equals = pair.indexOf('=');
    if (equals <= 0 || equals === pair.length - 1 || !isAmong(pair.slice(0, equals), keys))
      continue;
    if (!mustCount || mostDigits(pair.slice(equals + 1)) > 0) return true;
  }
  return false;
}

function anyIn(segments: readonly string[], count: number, list: string): boolean {
  for (let i = 0; i < count; i++) if (isAmong(segments[i] ?? '', list)) return true;
  return false;
}

function areAll(segments: readonly string[], from: number, list: string): boolean {
  for (let i = from; i < segments.length; i++) if (!isAmong(segments[i] ?? '', list)) return false;
  return true;
}

/** Reads an address. Cut by hand: a `URL` costs as much as all else. */
export function readAddress(url: string): AddressReading {
  const lower = url.toLowerCase();
  const hash = lower.indexOf('#');
  const bare = hash < 0 ? lower : lower.slice(0, hash);
  const from = bare.indexOf('//') + 2;
  const mark = bare.indexOf('?', from);
  const place = mark < 0 ? bare.slice(from) : bare.slice(from, mark);
  const query = mark < 0 ? '' : bare.slice(mark + 1);
  const parts = place.split('/');
  const host = parts[0] ?? '';
  const path = place.slice(host.length);
  const segments: string[] = [];
  let fronts = 0;
  for (let i = 1; i < parts.length; i++) {
    const segment = parts[i] ?? '';
    if (segment === '') continue;
    if (fronts === segments.length && isFront(segment)) fronts++;
    segments.push(segment);
  }
  const { length } = segments;
  if (length > fronts && query === '' && areAll(segments, fronts, SECTION_NAMES))
    return { kind: 'other' };
  if (fronts === length)
    return asks(query, STORY_QUERIES, true) ? { kind: 'page', points: 1 } : { kind: 'front' };
  const slug = Math.max(slugWords(segments[length - 1]), slugWords(segments[length - 2]) - 1);
  const dated = (path.includes('/20') || path.includes('/19')) && DATE.test(path);
  const numbered = mostDigits(path) >= LONG_NUMBER;
  if (slug < 4) {
    const listed = anyIn(segments, length, LIST_SEGMENTS);
    // a day with no word behind it is an archive; one word may be a story ("/2025/03/04/ferry")
    if ((listed || (dated && slug < 1)) && !numbered) return { kind: 'other' };
    if (asks(query, LIST_QUERIES, false)) return { kind: 'other' };
  }
  let points = slug >= 5 ? 1.5 : slug >= 3 ? 1 : numbered ? 0 : -0.5;
  if (dated) points += 1;
  if (numbered) points += 0.5;
  if (anyIn(segments, length - 1, STORY_SEGMENTS)) points += 0.5;
  const dot = host.indexOf('.');
  if (isAmong(dot < 0 ? host : host.slice(0, dot), SERVICE_HOSTS)) points -= 2;
  else if (anyIn(segments, length, SERVICE_SEGMENTS)) points -= 2;
  return { kind: 'page', points };
}
