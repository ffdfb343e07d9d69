/** Where reports lie in a story's chart. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineScale, type Report } from '@/components/charts/timeline-scale';

const FRAME = { width: 600, height: 300, start: 40, end: 20, top: 10, bottom: 30 };
const FLOOR = FRAME.height - FRAME.bottom;

let count = 0;
const report = (day: string, low: number | null, high: number | null = low): Report => ({
  ...{ key: String((count += 1)), day, low, high, letter: 'A', name: '' },
});

describe('the timeline', () => {
  it('goes from left to right with the days, and up with the values', () => {
    const [first, second] = timelineScale(
      [report('2025-05-01', 9), report('2025-05-03', 23)],
      FRAME,
    ).places;
    expect(first!.x).toBeLessThan(second!.x);
    expect(first!.y).toBeGreaterThan(second!.y);
  });

  it('draws a range from end to end, and says where a value has none', () => {
    const [range, least, most] = timelineScale(
      [
        report('2025-05-01', 20, 30),
        report('2025-05-02', 20, null),
        report('2025-05-03', null, 30),
      ],
      FRAME,
    ).places;
    expect(range).toMatchObject({ open: null });
    expect(range!.top).toBeLessThan(range!.bottom);
    expect(least).toMatchObject({ open: 'above', y: range!.bottom });
    expect(most).toMatchObject({ open: 'below', y: range!.top });
  });

  it('begins at nought, unless values are magnitudes apart', () => {
    const near = timelineScale([report('2025-05-01', 20), report('2025-05-02', 30)], FRAME);
    expect(near.values[0]).toMatchObject({ value: 0, at: FLOOR });
    const far = timelineScale([report('2025-05-01', 2), report('2025-05-02', 2_000)], FRAME);
    expect(Math.min(...far.values.map(({ value }) => value))).toBeGreaterThan(0);
    const middle = timelineScale(
      [report('2025-05-01', 10), report('2025-05-01', 100), report('2025-05-01', 1_000)],
      FRAME,
    ).places;
    expect(middle[0]!.y - middle[1]!.y).toBeCloseTo(middle[1]!.y - middle[2]!.y, 0);
  });

  it('names whole days alone', () => {
    const { days } = timelineScale([report('2025-05-01', 1), report('2025-05-01', 2)], FRAME);
    expect(days.map(({ value }) => value.getTime() % 86_400_000)).toEqual(days.map(() => 0));
  });

  it('sets reports of one day and value side by side, in their order', () => {
    const same = [1, 2, 3].map(() => report('2025-05-02T10:00:00Z', 12));
    const xs = timelineScale([report('2025-05-01', 3), ...same], FRAME)
      .places.slice(1)
      .map(({ x }) => x);
    expect(xs[1]! - xs[0]!).toBeGreaterThan(20);
    expect(xs[2]! - xs[1]!).toBeGreaterThan(20);
  });

  it('keeps everything inside its frame, whatever it is given', () => {
    const end = fc.option(fc.integer({ min: 0, max: 1e12 }).map((n) => n / 100));
    const date = fc.constantFrom('2025-05-01', '2025-05-01T10:00:00Z', '1999-12-31', 'soon', '');
    const any = fc.record({ day: date, low: end, high: end });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 30 }), (all) => {
        const reports = all.map(({ day, low, high }) => report(day, low, high));
        for (const { x, y, top, bottom } of timelineScale(reports, FRAME).places) {
          for (const one of [x, y, top, bottom]) expect(one).not.toBeNaN();
          expect(x).toBeGreaterThanOrEqual(FRAME.start);
          expect(x).toBeLessThanOrEqual(FRAME.width - FRAME.end);
          for (const one of [y, top, bottom]) {
            expect(one).toBeGreaterThanOrEqual(FRAME.top - 1e-6);
            expect(one).toBeLessThanOrEqual(FLOOR + 1e-6);
          }
        }
      }),
    );
  });
});
