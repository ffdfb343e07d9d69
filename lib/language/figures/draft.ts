import type { Measure } from '@/lib/domain/figure';
import type { Counted } from './read-counted';
import type { Quantity } from './read-quantity';

/** A quantity with what it counts, before the sentence around it has been asked for measure, scope and trend. */
export interface Draft {
  readonly quantity: Quantity;
  readonly counted: Counted;
  /** Token index behind quantity, unit and counted noun. */
  readonly end: number;
}

/** A draft whose measure is known; the ones before it in the sentence are what later ones may inherit from. */
export interface MeasuredDraft extends Draft {
  readonly measure: Measure;
}
