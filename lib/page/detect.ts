import { readAddress } from './detect/address';
import { readDeclared } from './detect/declared';
import { findProse, showsByline, showsDate } from './detect/structure';

/** Points from which a page is taken for an article. */
const ENOUGH = 3;

/**
 * Whether the page is one article: a news story or a post, not a front, list, shop, forum, manual or search result.
 * Cheap (a fraction of a millisecond), since it runs on every page: the address first, then what the page declares,
 * then its structure only where that could still change the answer. `url` is the page's address. Reads, never writes.
 */
export function detect(document: Document, url: string): boolean {
  const address = readAddress(url);
  if (address.kind !== 'page') return false;
  const declared = readDeclared(document);
  let points = address.points + declared.points + (declared.dated ? 2 : 0);
  if (points < -2) return false;
  const prose = findProse(document);
  points += prose.length >= 1500 ? 2 : prose.length >= 500 ? 1 : prose.length >= 200 ? 0 : -2;
  if (points >= ENOUGH + 3) return true;
  if (points < 0.5) return false;
  if (!declared.dated) points += showsDate(document, prose) ? 1 : -2;
  if (showsByline(document)) points += 0.5;
  return points >= ENOUGH;
}
