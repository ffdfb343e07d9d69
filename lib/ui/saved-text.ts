import type { ArticleContent } from '@/lib/domain/article';

/** Where an article stands that has no address of the web: no host below `.invalid` will ever be found (RFC 2606). */
const NOWHERE = 'https://saved.invalid/';

/** Lines after the headline in which the address and the day are looked for, and how long they may be. */
const HEAD_LINES = 5;
const LONGEST_HEAD_LINE = 300;
const LONGEST_LINE = 1_000;

const ADDRESS = /^(?:[\p{L} ]{1,20}:\s*)?(https?:\/\/\S+)$/u;
const DAY = /^(?:[\p{L} ]{1,20}:\s*)?(\d{4}-\d{2}-\d{2})(?:[T ].{0,40})?$/u;

/**
 * An article from plain text: the first line is its headline; among the next ones may stand its address and its day
 * ("2025-04-16"), each on a line of its own. Without an address it gets one that leads nowhere and is made from the file's
 * name, so that the same file imported twice is one article.
 */
export function savedText(text: string, fileName: string, unknownSite: string): ArticleContent {
  const lines = text
    .replace(/^\ufeff/u, '')
    .replace(/\r\n?/gu, '\n')
    .trim()
    .split('\n');
  const [title = '', ...rest] = lines;
  const head = rest.slice(0, HEAD_LINES);
  const address = tell(head, ADDRESS);
  const day = tell(head, DAY);
  const told = new Set([address?.line, day?.line]);
  const body = [...head.filter((line) => !told.has(line)), ...rest.slice(HEAD_LINES)].join('\n');
  const parsed = URL.parse(address?.value ?? '');
  if (parsed) parsed.hash = '';
  const name = fileName.replace(/\.[^.]*$/u, '');
  const url = parsed?.href ?? NOWHERE + encodeURIComponent(name);
  return {
    ...{ url, canonicalUrl: url, title: title.trim().slice(0, LONGEST_LINE) },
    site: parsed?.hostname.replace(/^www\./u, '') ?? unknownSite,
    ...{ byline: null, published: day?.value ?? null, language: null, text: body.trim() },
  };
}

function tell(lines: readonly string[], what: RegExp): { line: string; value: string } | null {
  for (const line of lines) {
    const value = line.length <= LONGEST_HEAD_LINE ? what.exec(line.trim())?.[1] : undefined;
    if (value !== undefined) return { line, value };
  }
  return null;
}
