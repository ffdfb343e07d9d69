import type { Powers } from './chain';
import type { WeightTable } from './weight-table';

/** Weights of one look at a text. */
export interface Look {
  readonly table: WeightTable;
  /** Transition weights, by kind of step and edge of the label graph. */
  readonly transitions: Float32Array;
  readonly powers: Powers;
}

/**
 * Weights of the attribution reader, ready for use. The first look sees the words; every later one adds to the scores
 * of the look before by what that made of the text.
 */
export interface AttributionModel {
  readonly looks: readonly Look[];
  /** From which share of drawn readings on an attribution is taken for one. */
  readonly confidence: number;
}

/**
 * The file, little endian: magic, CRC-32 of all that follows it; version, number of looks (u16), confidence (f32); then for
 * each look: number of features (u32), unit of its weights (f32), transitions (f32 each), the features' numbers in
 * rising order as differences in 7-bit groups, and their weights as signed bytes, column after column.
 */
export const MODEL_FILE = { magic: 0x41444249, version: 2, checked: 8 } as const;
