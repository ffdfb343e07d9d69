import type { Span } from '@/lib/domain/span';
import type { Document } from '@/lib/language/text/document';
import type { Quotation } from '@/lib/language/text/quotations';
import type { Token } from '@/lib/language/text/tokens';
import { KIND } from './word-kind';
import { wordFactsOf } from './word-facts';

/** Quotation state of a token. */
export const QUOTE = { outside: 0, opening: 1, inside: 2, closing: 3 } as const;

/** What the features look at, one entry per token of a document; arrays by token have the same length. */
export interface Facts {
  readonly length: number;
  /** Hash of the lower-case word, all digits alike. */
  readonly word: Int32Array;
  /** Hashes of the last two and three letters and of the first four. */
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly prefix: Int32Array;
  /** Coarse kind of the word ({@link KIND}). */
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  /** One of {@link QUOTE}. */
  readonly quote: Uint8Array;
  /** Index of the quotation it stands in, marks included; -1 outside. */
  readonly quotation: Int32Array;
  /** First and last token of its sentence. */
  readonly sentenceFrom: Int32Array;
  readonly sentenceTo: Int32Array;
  /** First and last token of its paragraph. */
  readonly paragraphFrom: Int32Array;
  readonly paragraphTo: Int32Array;
  /** 0 in a headline, 1 in the first paragraph below it, 2 in the second, 3 further on. */
  readonly depth: Uint8Array;
  /** First and last token of each quotation, by the quotation's index. */
  readonly quotationFrom: Int32Array;
  readonly quotationTo: Int32Array;
}

/** Gathers the facts of a document; linear. */
export function gatherFacts(document: Document, quotations: readonly Quotation[]): Facts {
  const { tokens } = document;
  const n = tokens.length;
  const ints = (): Int32Array => new Int32Array(n);
  const facts: Facts = {
    length: n,
    word: ints(),
    suffix2: ints(),
    suffix3: ints(),
    prefix: ints(),
    kind: new Uint8Array(n),
    shape: new Uint8Array(n),
    quote: new Uint8Array(n),
    quotation: ints().fill(-1),
    sentenceFrom: ints(),
    sentenceTo: ints(),
    paragraphFrom: ints(),
    paragraphTo: ints(),
    depth: new Uint8Array(n),
    quotationFrom: new Int32Array(quotations.length),
    quotationTo: new Int32Array(quotations.length),
  };
  for (let i = 0; i < n; i++) {
    const word = wordFactsOf(tokens[i]!);
    facts.word[i] = word.word;
    facts.suffix2[i] = word.suffix2;
    facts.suffix3[i] = word.suffix3;
    facts.prefix[i] = word.prefix;
    facts.kind[i] = word.kind;
    facts.shape[i] = word.shape;
  }
  spread(tokens, document.sentences, facts.sentenceFrom, facts.sentenceTo);
  spread(tokens, document.paragraphs, facts.paragraphFrom, facts.paragraphTo);
  markDepth(facts, document.part === 'title');
  markQuotations(tokens, quotations, facts);
  markInnerStops(facts);
  return facts;
}

/** Writes for each token the first and last token of the span that it begins in. */
function spread(
  tokens: readonly Token[],
  spans: readonly Span[],
  from: Int32Array,
  to: Int32Array,
): void {
  let i = 0;
  for (const span of spans) {
    const first = i;
    while (i < tokens.length && tokens[i]!.start < span.end) i++;
    from.fill(first, first, i);
    to.fill(i - 1, first, i);
  }
  from.fill(i, i);
  to.fill(tokens.length - 1, i);
}

/** Longest first paragraph that is taken for a headline, in tokens: leads are longer. */
const LONGEST_HEADLINE = 18;

function markDepth(facts: Facts, isTitle: boolean): void {
  if (isTitle) return;
  let depth = facts.length > 0 && facts.paragraphTo[0]! < LONGEST_HEADLINE ? 0 : 1;
  for (let i = 0; i < facts.length; i++) {
    if (i > 0 && facts.paragraphFrom[i] === i) depth = Math.min(3, depth + 1);
    facts.depth[i] = depth;
  }
}

function markQuotations(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  facts: Facts,
): void {
  let i = 0;
  quotations.forEach((quotation, q) => {
    while (i < tokens.length && tokens[i]!.end <= quotation.start) i++;
    facts.quotationFrom[q] = i;
    for (; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.start >= quotation.end) break;
      facts.quotation[i] = q;
      if (token.end <= quotation.inner.start) facts.quote[i] = QUOTE.opening;
      else if (token.start >= quotation.inner.end) facts.quote[i] = QUOTE.closing;
      else facts.quote[i] = QUOTE.inside;
    }
    facts.quotationTo[q] = i - 1;
  });
}

/** A full stop that ends no sentence ("Mr. Bell") is no punctuation to the features. */
function markInnerStops(facts: Facts): void {
  for (let i = 0; i < facts.length; i++) {
    if (facts.kind[i] !== KIND.stop || facts.sentenceTo[i]! - i <= 2) continue;
    if (facts.shape[i + 1]! < 6 && facts.quote[i + 1] !== QUOTE.closing) {
      facts.kind[i] = KIND.innerStop;
    }
  }
}
