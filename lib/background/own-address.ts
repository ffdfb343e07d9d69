import { bareHost } from '@/lib/domain/story-address';

/**
 * The address that a story is kept under: the declared one, if it is the page's own to declare. A page may name any
 * address as its canonical one; if that were believed, one site could write over the articles of another. So it counts
 * only on the page's own host or on one that differs by a prefix of convenience ("www.", "m.", "amp.").
 * @param url the page's address as the browser gives it.
 */
export function ownAddress(url: string, declared: string): string {
  const page = URL.parse(url);
  const canonical = URL.parse(declared, url);
  if (page === null || canonical === null || !/^https?:$/u.test(canonical.protocol)) return url;
  if (bareHost(page.host) !== bareHost(canonical.host)) return url;
  if (canonical.pathname === '/' && canonical.search === '' && page.pathname !== '/') return url;
  canonical.hash = '';
  return canonical.href;
}
