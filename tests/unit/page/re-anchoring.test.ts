import { describe, expect, it } from 'vitest';
import { quoteOf } from '@/lib/domain/quote';
import { findQuote } from '@/lib/page/anchor/find-quote';
import { pairOf, type Pair } from './article-versions';

const PAIRS = 100;

/** What becomes of the findings of one version in the next. */
function fates({ before, after }: Pair) {
  return [...before.findings].map(([id, span]) => {
    const words = before.text.slice(span.start, span.end);
    const placed = findQuote(after.text, quoteOf(before.text, span))?.span ?? null;
    const due = after.findings.get(id);
    // in the words it had: a wording may begin its sentence differently
    const stands = due && after.text.slice(due.start, due.end) === words ? due : null;
    return { id, words, stands, placed };
  });
}

describe('findings in 100 changed articles', () => {
  const all = Array.from({ length: PAIRS }, (_, seed) =>
    fates(pairOf(seed)).map((fate) => ({ seed, ...fate })),
  ).flat();
  const survivors = all.filter(({ stands }) => stands !== null);
  const changed = Array.from({ length: PAIRS }, (_, seed) => pairOf(seed)).filter(
    ({ before, after }) => before.text !== after.text,
  );

  it('are of articles that did change', () => {
    expect(changed.length).toBeGreaterThan(85);
    expect(all.length - survivors.length).toBeGreaterThan(30);
  });

  it('are never placed wrongly', () => {
    const wrong = all.filter(
      ({ placed, stands }) => placed !== null && placed.start !== stands?.start,
    );
    expect(wrong).toEqual([]);
  });

  it('are placed where their words survived', () => {
    const right = survivors.filter(({ placed }) => placed !== null);
    expect(right.length / survivors.length).toBeGreaterThanOrEqual(0.97);
  });
});
