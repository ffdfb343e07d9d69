import type { ComparableFigure } from '@/lib/matching/comparable-figure';

let count = 0;

/** A figure for comparing: twelve dead in a bombing in Brenholt, but for what the test says. */
export function figure(more: Partial<ComparableFigure> = {}): ComparableFigure {
  const id = `f${String(count++)}`;
  return {
    id,
    articleId: `article-of-${id}`,
    day: '2021-03-02',
    part: 'text',
    start: 0,
    end: 2,
    low: 12,
    high: 12,
    bound: 'exact',
    trend: null,
    unit: 'people',
    measure: 'deaths',
    subject: 'people',
    scope: 'total',
    places: ['Brenholt', 'Varland'],
    period: { from: '2021-03-02', to: '2021-03-02' },
    context: ['bomb', 'fish', 'market', 'stall'],
    sourceKeys: [],
    phrase: '12',
    sentence: 'A bomb in the fish market killed 12 people on Tuesday.',
    topics: ['market', 'stall'],
    split: false,
    ...more,
  };
}

/** The same number at both ends, or an open range where the bound says so. */
export function value(
  stated: number,
  bound: ComparableFigure['bound'] = 'exact',
): Pick<ComparableFigure, 'low' | 'high' | 'bound' | 'phrase'> {
  const open = { 'at-least': 'high', 'more-than': 'high', 'at-most': 'low', 'less-than': 'low' };
  const end = bound in open ? open[bound as keyof typeof open] : null;
  return {
    bound,
    low: end === 'low' ? null : stated,
    high: end === 'high' ? null : stated,
    phrase: String(stated),
  };
}
