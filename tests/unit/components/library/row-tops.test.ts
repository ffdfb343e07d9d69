/** Rows of several heights: every one begins where the one before it ends, whatever was measured when. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RowTops } from '@/components/library/row-tops';

const USUAL = 64;
const MOST = 60;

/** Rows come, are measured and go, in any order. */
const steps = fc.array(
  fc.oneof(
    fc.record({ count: fc.integer({ min: 0, max: MOST }) }),
    fc.record({ at: fc.nat(MOST - 1), height: fc.integer({ min: 20, max: 200 }) }),
  ),
  { maxLength: 30 },
);

it('stand below each other as high as they were measured, and as usual where they were not', () => {
  fc.assert(
    fc.property(steps, (taken) => {
      const tops = new RowTops(USUAL);
      const known: number[] = [];
      let heights: number[] = [];
      for (const step of taken) {
        if ('count' in step) {
          tops.follow(step.count);
          heights = Array.from({ length: step.count }, (_, at) => known[at] ?? USUAL);
        } else if (step.at < heights.length) {
          expect(tops.measured(step.at, step.height)).toBe(step.height - (heights[step.at] ?? 0));
          known[step.at] = heights[step.at] = step.height;
        }
        let top = 0;
        heights.forEach((height, at) => {
          expect(tops.topOf(at)).toBe(top);
          expect(tops.rowAt(top)).toBe(at);
          expect(tops.rowAt(top + height - 1)).toBe(at);
          top += height;
        });
        expect(tops.topOf(heights.length)).toBe(top);
      }
    }),
  );
});
