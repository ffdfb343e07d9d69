import type { ArticleRow } from '@/lib/store/rows';
import { authorsOf, citationKey } from './csl';

/** An article as a BibLaTeX entry of its own, with its line end. */
export function bibtexEntry(article: ArticleRow): string {
  const { title, site, url, byline, published, readAt } = article;
  const authors = byline === null ? [] : authorsOf(byline).map((name) => `{${escaped(name)}}`);
  const fields: readonly (readonly [string, string])[] = [
    ...(authors.length > 0 ? [['author', authors.join(' and ')] as const] : []),
    ['title', `{${escaped(title)}}`],
    ['journaltitle', escaped(site)],
    ...(published === null ? [] : [['date', published.slice(0, 10)] as const]),
    ['url', url.replace(/[{}\\]/gu, encodeURIComponent)],
    ['urldate', new Date(readAt).toISOString().slice(0, 10)],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('');
  return `@article{${citationKey(article)},\n${lines}}\n`;
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text in which nothing is a command of TeX. */
function escaped(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\~^]|[&%$#_{}]/gu, (sign) => SPECIAL[sign] ?? `\\${sign}`);
}
