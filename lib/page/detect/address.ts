/**
 * What an address alone says: `front` (a site's or a section's top page), `other` (a list, search, shop, forum or
 * manual by its path), or how much it looks like a story's own address, in points.
 */
export type AddressReading =
  | { readonly kind: 'front' }
  | { readonly kind: 'other' }
  | { readonly kind: 'page'; readonly points: number };

// Sets, not alternations in a pattern: compiling those costs more than the whole reading.
const words = (list: string) => new Set(list.split(' '));

/** Pages of lists and services, by a whole segment of the path. */
const LIST_SEGMENTS = words(
  'tag tags topic topics category categories categoria kategorie kategorien rubrik rubrique rubriques section sections author authors autor archive archives page search suche recherche buscar result results login signin sign-in register account cart checkout basket wishlist subscribe newsletter newsletters abo feed rss sitemap contact impressum privacy terms job jobs career careers faq faqs about about-us',
);
/** Shops, forums and manuals, by a whole segment of the path. */
const SERVICE_SEGMENTS = words(
  'shop store product products produkt produkte producto productos item items dp collection collections forum forums thread threads board boards viewtopic viewtopic.php showthread showthread.php question questions discussion discussions docs doc documentation manual reference handbook wiki support help kb service services service-area service-areas location locations listing listings profile profiles user users member members course courses event events recipe recipes',
);
/** The same, by the host's first label. */
const SERVICE_HOSTS = words(
  'shop store forum forums board boards community doc docs developer developers support help wiki login account accounts mail search',
);
/** Segments under which stories stand. */
const STORY_SEGMENTS = words(
  'news story stories article articles artikel articulo noticia noticias actualite actualites actualidad nachrichten politics politik politique politica world opinion opinions blog blogs post posts read a p',
);
const FRONTS = words('index home default main start startseite');
const LIST_QUERIES = words('s q query search kws keyword keywords filter sort page paged');
const STORY_QUERIES = words(
  'p id aid nid articleid article_id article story storyid newsid news_id',
);

const DATE = /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]|\d\d)/;
const LOCALE = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/;

/** Words of a slug: four and more name a story, one or two a section. */
function slugWords(segment: string): number {
  let count = 0;
  for (const word of segment.split(/[-_+.]|%20/))
    if (word.length > 1 && !(word >= '0' && word < ':')) count++;
  return count;
}

function isFront(segment: string): boolean {
  const dot = segment.indexOf('.');
  return FRONTS.has(dot < 0 ? segment : segment.slice(0, dot)) || LOCALE.test(segment);
}

/** Host, segments of the path and keys of the query that have a value. Cut by hand: a `URL` costs as much as all else. */
function cut(url: string): { host: string; path: string; segments: string[]; query: string[] } {
  const bare = url.toLowerCase().split('#', 1)[0] ?? '';
  const from = bare.indexOf('//') + 2;
  const slash = bare.indexOf('/', from);
  const mark = bare.indexOf('?', from);
  const end = mark < 0 ? bare.length : mark;
  const path = slash < 0 || slash > end ? '' : bare.slice(slash, end);
  const host = bare.slice(from, slash < 0 || slash > end ? end : slash);
  const query = mark < 0 ? [] : bare.slice(mark + 1).split('&');
  return { host, path, segments: path.split('/').filter((segment) => segment !== ''), query };
}

/** Reads an address. */
export function readAddress(url: string): AddressReading {
  const { host, path, segments, query } = cut(url);
  const asks = (keys: ReadonlySet<string>, value: RegExp) =>
    query.some((pair) => {
      const equals = pair.indexOf('=');
      return equals > 0 && keys.has(pair.slice(0, equals)) && value.test(pair.slice(equals + 1));
    });
  if (segments.every(isFront))
    return asks(STORY_QUERIES, /\d/) ? { kind: 'page', points: 1 } : { kind: 'front' };
  const slug = Math.max(slugWords(segments.at(-1) ?? ''), slugWords(segments.at(-2) ?? '') - 1);
  const dated = DATE.test(path);
  const numbered = /\d{5}/.test(path);
  if (slug < 4) {
    const listed = segments.some((segment) => LIST_SEGMENTS.has(segment));
    // a day with no word behind it is an archive; one word may be a story ("/2025/03/04/ferry")
    if ((listed || (dated && slug < 1)) && !numbered) return { kind: 'other' };
    if (asks(LIST_QUERIES, /./)) return { kind: 'other' };
  }
  let points = slug >= 5 ? 1.5 : slug >= 3 ? 1 : numbered ? 0 : -0.5;
  if (dated) points += 1;
  if (numbered) points += 0.5;
  if (segments.some((segment, i) => i < segments.length - 1 && STORY_SEGMENTS.has(segment)))
    points += 0.5;
  if (
    SERVICE_HOSTS.has(host.split('.', 1)[0] ?? '') ||
    segments.some((segment) => SERVICE_SEGMENTS.has(segment))
  )
    points -= 2;
  return { kind: 'page', points };
}
