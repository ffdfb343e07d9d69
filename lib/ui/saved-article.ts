import browser from 'webextension-polyfill';
import { LONGEST_TEXT } from '@/lib/domain/analysis';
import type { ArticleContent } from '@/lib/domain/article';
import { read } from '@/lib/page/read';
import { savedText } from './saved-text';

/** Why a saved file gives no article. */
export type SavedFault =
  /** It does not say which address it was saved from. */
  | 'no-address'
  /** It has no text, or more than any article has. */
  | 'no-text'
  | 'too-long';

/** Largest saved page that is read, in bytes; what a page saved in one file carries in pictures counts. */
export const LARGEST_PAGE = 50_000_000;

/** Where programs that save pages write the address: browsers in a comment, SingleFile in one over several lines. */
const SAVED_FROM = /saved from url=\(\d+\)(https?:\/\/\S+)|^\s*url:\s*(https?:\/\/\S+)/mu;

/** Longest line of a page that is kept, in code units. */
const LONGEST_LINE = 1_000;

/** Reads the article of a saved page (.html) or of a plain text (.txt). */
export async function readSavedArticle(file: File): Promise<ArticleContent | SavedFault> {
  const text = await textOf(file);
  const isPage = /\.x?html?$/iu.test(file.name);
  const content = isPage
    ? readPage(text)
    : savedText(text, file.name, browser.i18n.getMessage('savedFile'));
  if (typeof content === 'string') return content;
  if (content.text.trim() === '') return 'no-text';
  if (content.title.length + content.text.length > LONGEST_TEXT) return 'too-long';
  return content;
}

/** Scripts of a page that is parsed so do not run, and nothing is loaded. */
function readPage(html: string): ArticleContent | SavedFault {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const address = addressOf(page);
  if (address === null) return 'no-address';
  const { url, canonicalUrl, site, title, byline, published, language, text } = read(page, address);
  return {
    ...{
      url,
      canonicalUrl,
      site: site.slice(0, LONGEST_LINE),
      title: title.slice(0, LONGEST_LINE),
    },
    ...{ byline: byline?.slice(0, LONGEST_LINE) ?? null, published, language, text },
  };
}

/** The address that a page was saved from, else the one that it declares as its own; null where it tells neither. */
function addressOf(page: Document): string | null {
  const comments = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
  const saved: string[] = [];
  while (comments.nextNode()) {
    const found = SAVED_FROM.exec(comments.currentNode.nodeValue ?? '');
    if (found) saved.push(found[1] ?? found[2] ?? '');
  }
  const told = [
    ...saved,
    page.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    page.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  return told.map((one) => webAddress(one ?? '')).find((one) => one !== null) ?? null;
}

function webAddress(text: string): string | null {
  const address = URL.parse(text);
  if (address === null || !/^https?:$/u.test(address.protocol)) return null;
  address.hash = '';
  return address.href.length <= LONGEST_LINE ? address.href : null;
}

/** Where a page declares its encoding, in bytes from its start. */
const HEAD = 2_048;

/** The text of a file in the encoding that it declares; UTF-8 where it declares none that is known. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  const head = new TextDecoder('latin1').decode(bytes.slice(0, HEAD));
  const declared = /<meta[^>]{0,200}?charset=["']?([\w-]{2,20})/iu.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
