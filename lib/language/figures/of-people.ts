import type { Measure } from '@/lib/domain/figure';

/** What happens to people or what is counted of them; such a measure passes on to the figures joined to it. */
export const OF_PEOPLE: ReadonlySet<Measure> = new Set<Measure>(
  'deaths injuries casualties displaced evacuated missing detained people fighters cases'.split(
    ' ',
  ) as Measure[],
);
