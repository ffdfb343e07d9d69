/**
 * What an address alone says: `front` (a site's or a section's top page), `other` (a list, search, shop, forum or
 * manual by its path), or how much it looks like a story's own address, in points.
 */
export type AddressReading =
  | { readonly kind: 'front' }
  | { readonly kind: 'other' }
  | { readonly kind: 'page'; readonly points: number };

/** Pages of lists and services, by a whole segment of the path. */
const LIST_SEGMENT =
  /^(?:tags?|topics?|categor(?:y|ies|ia)|kategorien?|rubri[ck]\w*|authors?|archives?|page|search|suche|recherche|buscar|results?|login|signin|sign-in|register|account|cart|checkout|basket|wishlist|subscribe|newsletters?|abo|feed|rss|sitemap|contact|impressum|privacy|terms|jobs?|careers?|faqs?)$/i;

/** Shops, forums and manuals, by a whole segment of the path. */
const SERVICE_SEGMENT =
  /^(?:shop|store|products?|produkte?|producto|items?|dp|collections?|forums?|threads?|boards?|viewtopic(?:\.php)?|showthread(?:\.php)?|questions|discussions?|docs?|documentation|manual|reference|handbook|wiki|support|help|kb|services?|service-areas?|locations?|listings?|profiles?|users?|members?)$/i;

/** The same, by the host's first label. */
const SERVICE_HOST =
  /^(?:shop|store|forums?|boards?|community|docs?|developers?|support|help|wiki|login|account|accounts|mail|search)\./i;

/** Segments under which stories stand. */
const STORY_SEGMENT =
  /^(?:news|story|stories|articles?|artikel|articulo|article\d*|noticias?|actualit\w*|nachrichten|politi\w*|world|opinions?|blogs?|posts?|read|a|p|\d{4})$/i;

const FRONT = /^(?:index|home|default|main|start|startseite)(?:\.\w+)?$/i;
const LOCALE = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i;
const DATE = /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]|\d\d)/i;
const STORY_QUERY = /[?&](?:p|id|aid|nid|article\w*|story\w*|news_?id)=[\w-]*\d/i;
const LIST_QUERY = /[?&](?:s|q|query|search|kws|keywords?|filter|sort|page|paged)=/i;

/** Words of a slug: four and more name a story, one or two a section. */
function slugWords(segment: string): number {
  return segment
    .replace(/\.\w{2,5}$/, '')
    .split(/[-_+]|%20/)
    .filter((word) => /[^\d]{2,}/.test(word)).length;
}

/** Reads an address, without its fragment. */
export function readAddress(url: string): AddressReading {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return { kind: 'page', points: 0 };
  }
  const { pathname, search, hostname } = address;
  const segments = pathname.split('/').filter((segment) => segment !== '');
  const last = segments.at(-1) ?? '';
  const named = segments.filter((segment) => !FRONT.test(segment) && !LOCALE.test(segment));
  if (named.length === 0)
    return STORY_QUERY.test(search) ? { kind: 'page', points: 1 } : { kind: 'front' };

  const words = slugWords(last) || slugWords(segments.at(-2) ?? '');
  const dated = DATE.test(pathname);
  const numbered = /\d{5,}/.test(pathname);
  if (segments.some((segment) => LIST_SEGMENT.test(segment)) && words < 4 && !numbered)
    return { kind: 'other' };
  if (LIST_QUERY.test(search) && words < 4) return { kind: 'other' };
  if (dated && words < 2 && !numbered) return { kind: 'other' };

  let points = 0;
  if (words >= 5) points += 1.5;
  else if (words >= 3) points += 1;
  else if (!numbered) points -= 0.5;
  if (dated) points += 1;
  if (numbered) points += 0.5;
  if (segments.slice(0, -1).some((segment) => STORY_SEGMENT.test(segment))) points += 0.5;
  if (segments.some((segment) => SERVICE_SEGMENT.test(segment)) || SERVICE_HOST.test(hostname))
    points -= 2;
  return { kind: 'page', points };
}
