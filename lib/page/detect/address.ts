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

/** Reads an address. */
export function readAddress(url: string): AddressReading {
  let address: URL;
  try {
    address = new URL(url.toLowerCase());
  } catch {
    return { kind: 'page', points: 0 };
  }
  const { pathname, searchParams, hostname } = address;
  const keys: string[] = [];
  // Firefox's content scripts cannot iterate `keys()`: a page's iterators are not iterable through its Xray wrappers.
  searchParams.forEach((_, key) => keys.push(key));
  const segments = pathname.split('/').filter((segment) => segment !== '');
  if (segments.every(isFront)) {
    const asked = keys.some(
      (key) => STORY_QUERIES.has(key) && /\d/.test(searchParams.get(key) ?? ''),
    );
    return asked ? { kind: 'page', points: 1 } : { kind: 'front' };
  }
  const slug = Math.max(slugWords(segments.at(-1) ?? ''), slugWords(segments.at(-2) ?? '') - 1);
  const dated = DATE.test(pathname);
  const numbered = /\d{5}/.test(pathname);
  if (slug < 4) {
    if (!numbered && segments.some((segment) => LIST_SEGMENTS.has(segment)))
      return { kind: 'other' };
    if (keys.some((key) => LIST_QUERIES.has(key))) return { kind: 'other' };
    if (dated && slug < 2 && !numbered) return { kind: 'other' };
  }
  let points = slug >= 5 ? 1.5 : slug >= 3 ? 1 : numbered ? 0 : -0.5;
  if (dated) points += 1;
  if (numbered) points += 0.5;
  if (segments.slice(0, -1).some((segment) => STORY_SEGMENTS.has(segment))) points += 0.5;
  if (
    SERVICE_HOSTS.has(hostname.slice(0, hostname.indexOf('.'))) ||
    segments.some((segment) => SERVICE_SEGMENTS.has(segment))
  )
    points -= 2;
  return { kind: 'page', points };
}
