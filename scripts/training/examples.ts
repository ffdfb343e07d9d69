import type { Facts } from '@/lib/language/attributions/facts';
import { gatherFacts } from '@/lib/language/attributions/facts';
import { FeatureRow, ROW_BITS } from '@/lib/language/attributions/feature-row';
import { MOST_FIRST, writeFirst } from '@/lib/language/attributions/first-features';
import { gatherOutlook } from '@/lib/language/attributions/outlook';
import { MOST_REVIEW, REVIEW_SALT, writeReview } from '@/lib/language/attributions/review-features';
import { gatherReview, type Reading } from '@/lib/language/attributions/review-outlook';
import { stepOf } from '@/lib/language/attributions/steps';
import { readDocument, type Document } from '@/lib/language/text/document';
import { findQuotations } from '@/lib/language/text/quotations';
import type { GoldArticle } from './corpus';
import { encodeLabels } from './encode-labels';

/** An article made ready for training. */
export interface Example {
  readonly article: GoldArticle;
  readonly document: Document;
  readonly facts: Facts;
  readonly steps: Uint8Array;
  /** The labels to be learned. */
  readonly labels: Uint8Array;
}

/** Features of every token of an article, one list after the other; `offsets` has one entry more than there are tokens. */
export interface Features {
  readonly numbers: Int32Array;
  readonly offsets: Int32Array;
}

/** Makes an article ready. */
export function toExample(article: GoldArticle): Example {
  const document = readDocument(article.text, 'text', null);
  const facts = gatherFacts(document, findQuotations(article.text));
  const steps = Uint8Array.from({ length: facts.length }, (_, i) => stepOf(facts, i));
  return { article, document, facts, steps, labels: encodeLabels(document, article.attributions) };
}

/** Features of the first look. */
export function firstFeatures({ facts }: Example): Features {
  const outlook = gatherOutlook(facts);
  return collect(facts.length, new FeatureRow(MOST_FIRST, 0), (i, row) => {
    writeFirst(facts, outlook, i, row);
  });
}

/** Features of a later look. */
export function reviewFeatures({ facts }: Example, reading: Reading): Features {
  const outlook = gatherReview(facts, reading);
  return collect(facts.length, new FeatureRow(MOST_REVIEW, REVIEW_SALT), (i, row) => {
    writeReview(facts, reading, outlook, i, row);
  });
}

function collect(
  length: number,
  row: FeatureRow,
  write: (i: number, row: FeatureRow) => void,
): Features {
  const numbers = new Int32Array(length * row.numbers.length);
  const offsets = new Int32Array(length + 1);
  let at = 0;
  for (let i = 0; i < length; i++) {
    write(i, row);
    numbers.set(row.numbers.subarray(0, row.length), at);
    at += row.length;
    offsets[i + 1] = at;
  }
  return { numbers: numbers.slice(0, at), offsets };
}

/** Numbers of the features seen at least `least` times, rising. */
export function commonFeatures(all: readonly Features[], least: number): Int32Array {
  const counts = new Uint16Array(1 << ROW_BITS);
  for (const { numbers } of all) for (const n of numbers) if (counts[n]! < 65535) counts[n]!++;
  const kept: number[] = [];
  counts.forEach((count, number) => {
    if (count >= least) kept.push(number);
  });
  return Int32Array.from(kept);
}

/** The same features numbered by their place in `kept`; others are left out. */
export function renumber(all: readonly Features[], kept: Int32Array): Features[] {
  const places = new Int32Array(1 << ROW_BITS).fill(-1);
  kept.forEach((number, place) => {
    places[number] = place;
  });
  return all.map(({ numbers, offsets }) => {
    const out = new Int32Array(numbers.length);
    const outOffsets = new Int32Array(offsets.length);
    let at = 0;
    for (let i = 0; i + 1 < offsets.length; i++) {
      for (let f = offsets[i]!; f < offsets[i + 1]!; f++) {
        const place = places[numbers[f]!]!;
        if (place >= 0) out[at++] = place;
      }
      outOffsets[i + 1] = at;
    }
    return { numbers: out.slice(0, at), offsets: outOffsets };
  });
}
