import { postedAt, type Post } from '@/lib/domain/posts';
import type { Part, Span } from '@/lib/domain/span';
import { splitParagraphs } from './paragraphs';
import { splitSentences } from './sentences';
import { tokenize, type Token } from './tokens';

/** One string of an article, cut up once for every step that reads it. All offsets count in `text`. */
export interface Document {
  readonly text: string;
  /** Which of the article's two strings this is. */
  readonly part: Part;
  readonly tokens: readonly Token[];
  /** In order, without the white space around them. */
  readonly sentences: readonly Span[];
  /** In order, without the white space around them. */
  readonly paragraphs: readonly Span[];
  /** ISO date or date-time of publication; null where unknown. */
  readonly published: string | null;
  /** Stretches that were published at other times. */
  readonly posts: readonly Post[];
}

/** When the words at an offset were published; null where unknown. */
export function publishedAt({ posts, published }: Document, offset: number): string | null {
  return postedAt(posts, offset) ?? published;
}

/** Cuts up one string of an article; linear in its length. */
export function readDocument(
  text: string,
  part: Part,
  published: string | null,
  posts: readonly Post[] = [],
): Document {
  const paragraphs = splitParagraphs(text);
  return {
    text,
    part,
    tokens: tokenize(text),
    sentences: splitSentences(text, paragraphs),
    paragraphs,
    published,
    posts,
  };
}

/** Index of the first of some ordered spans that ends behind `offset`; their count where none does. Logarithmic. */
export function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span && span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens that begin inside a span, in order. */
export function tokensIn(document: Document, span: Span): Token[] {
  const tokens: Token[] = [];
  for (let i = indexAt(document.tokens, span.start); i < document.tokens.length; i++) {
    const token = document.tokens[i];
    if (!token || token.start >= span.end) break;
    tokens.push(token);
  }
  return tokens;
}
