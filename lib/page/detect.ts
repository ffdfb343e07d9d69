import { readAddress } from './detect/address';
import { readJsonLdEvidence, readMetaEvidence } from './detect/declared';
import { findProse, showsByline, showsDate } from './detect/structure';

/** Points from which a page is taken for an article. */
const ENOUGH = 3;
/** Points for a declared day of publication, and for one that is only printed; stories without any are rare. */
const DATED = 2;
const SHOWN_DATE = 1;
const DATELESS = 2;
/** Points for running text in one place, and against a page that has next to none. */
const MUCH_PROSE = 2;
const LITTLE_PROSE = 2;
/** Points for a byline: half the web has something by that name. */
const BYLINE = 0.5;

/**
 * Whether the page is one article: a news story or a post, not a front, list, shop, forum, manual or search result.
 * Cheap (a fraction of a millisecond), since it runs on every page: the address first, then what the page declares,
 * then its structure only where that could still change the answer. `url` is the page's address. Reads, never writes.
 */
export function detect(document: Document, url: string): boolean {
  const address = readAddress(url);
  if (address.kind !== 'page') return false;
  const jsonLd = readJsonLdEvidence(document);
  let points = address.points + jsonLd.points + (jsonLd.dated ? DATED : 0);
  // a dated story at a story's address: nothing that follows would change that
  if (jsonLd.dated && points - LITTLE_PROSE >= ENOUGH) return true;
  const meta = readMetaEvidence(document);
  const dated = jsonLd.dated || meta.dated;
  points += meta.points + (meta.dated && !jsonLd.dated ? DATED : 0);
  if (dated && points - LITTLE_PROSE >= ENOUGH) return true;
  if (points + MUCH_PROSE + SHOWN_DATE + BYLINE < ENOUGH) return false;
  const prose = findProse(document);
  if (prose.length >= 1500) points += MUCH_PROSE;
  else if (prose.length >= 500) points += MUCH_PROSE / 2;
  else if (prose.length < 200) points -= LITTLE_PROSE;
  if (!dated) points += showsDate(document, prose) ? SHOWN_DATE : -DATELESS;
  if (showsByline(document)) points += BYLINE;
  return points >= ENOUGH;
}
