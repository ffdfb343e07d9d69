import type { ArticleRow } from '@/lib/store/rows';

/** An article for citing, as CSL-JSON has it (Citation Style Language 1.0.2, input data). */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly 'container-title': string;
  readonly URL: string;
  readonly language?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: CslDate;
  readonly accessed: CslDate;
}

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** An article for citing. Names stay as printed: which part is the surname, no byline tells. */
export function cslItem(article: ArticleRow): CslItem {
  const { title, site, url, language, byline, published, readAt } = article;
  return {
    id: citationKey(article),
    type: 'article-newspaper',
    title,
    'container-title': site,
    URL: url,
    ...(language === null ? {} : { language }),
    ...(byline === null ? {} : { author: authorsOf(byline).map((literal) => ({ literal })) }),
    ...(published === null ? {} : { issued: cslDate(published) }),
    accessed: cslDate(new Date(readAt).toISOString()),
  };
}

/** The names of a byline, in order. */
export function authorsOf(byline: string): string[] {
  return byline
    .split(/\s*(?:,|;|\band\b|\bund\b|&)\s*/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** A key that is the same at every export: outlet, year and part of the article's own key. */
export function citationKey({ site, day, id }: ArticleRow): string {
  const outlet = site
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z\d]+/gu, '');
  return `${outlet || 'article'}${day.slice(0, 4)}-${id.slice(0, 6)}`;
}

function cslDate(iso: string): CslDate {
  const parts = iso.slice(0, 10).split('-').map(Number);
  return { 'date-parts': [parts] };
}
