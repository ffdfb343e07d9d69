import type { Bound } from '@/lib/domain/figure';

/** What a dot stands for. */
export interface Value {
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
}

/** Where a value lies on the line, both ends from 0 to 1; equal for a single number. */
export interface Place {
  readonly from: number;
  readonly to: number;
  /** The side to which the value has no end: "at least" is open above. */
  readonly open: 'above' | 'below' | null;
}

/** One scale for several values. */
export interface Scale {
  readonly least: number;
  readonly most: number;
  /** In the order of the values. */
  readonly places: readonly Place[];
}

/** From this many times the smallest on, small values would all lie on one spot: the scale counts magnitudes then. */
const WIDE = 50;

/** Puts values on one line. Null where there is nothing to tell apart: no number at all. */
export function scaleOf(values: readonly Value[]): Scale | null {
  const ends = values.flatMap(({ low, high }) => [low, high].filter((end) => end !== null));
  if (ends.length === 0) return null;
  const least = Math.min(...ends);
  const most = Math.max(...ends);
  const place = placer(least, most);
  return {
    least,
    most,
    places: values.map(({ low, high }) => ({
      from: place(low ?? high ?? least),
      to: place(high ?? low ?? most),
      open:
        high === null && low !== null ? 'above' : low === null && high !== null ? 'below' : null,
    })),
  };
}

function placer(least: number, most: number): (value: number) => number {
  if (least === most) return () => 0.5;
  if (least <= 0 || most / least < WIDE) return (value) => (value - least) / (most - least);
  const magnitudes = Math.log(most / least);
  return (value) => Math.log(value / least) / magnitudes;
}
