import { LABEL_COUNT } from './labels';

/*
 * The label graph's edges written out: as loops over lists of edges they were a tenth of what reading a text takes. Terms stand
 * in the order of the edges, so that sums are the same to the last bit; the test holds them against the graph.
 */

/**
 * Sums for each label of the token at `o` the paths that lead to it, and returns the sum of all. `entering` has the edges'
 * powers by the label that they enter, those of the token's step from `step` on.
 */
export function enterSums(
  forward: Float64Array,
  weights: Float64Array,
  o: number,
  entering: Float64Array,
  step: number,
): number {
  const before = o - LABEL_COUNT;
  const out = forward[before]!;
  const sAhead0 = forward[before + 1]!;
  const sAhead1 = forward[before + 2]!;
  const tAhead = forward[before + 3]!;
  const gAhead0 = forward[before + 4]!;
  const gAhead1 = forward[before + 5]!;
  const cp0 = forward[before + 6]!;
  const cp1 = forward[before + 7]!;
  const cf0 = forward[before + 8]!;
  const cf1 = forward[before + 9]!;
  const cn0 = forward[before + 10]!;
  const cn1 = forward[before + 11]!;
  const sBehind0 = forward[before + 12]!;
  const sBehind1 = forward[before + 13]!;
  const gBehind0 = forward[before + 14]!;
  const gBehind1 = forward[before + 15]!;
  const tBehind = forward[before + 16]!;
  let sum = 0;
  sum += forward[o] =
    (out * entering[step]! +
      cp1 * entering[step + 1]! +
      cf1 * entering[step + 2]! +
      cn1 * entering[step + 3]! +
      sBehind1 * entering[step + 4]! +
      tBehind * entering[step + 5]!) *
    weights[o]!;
  sum += forward[o + 1] =
    (out * entering[step + 6]! +
      sAhead0 * entering[step + 7]! +
      gAhead0 * entering[step + 8]! +
      cp1 * entering[step + 9]! +
      cf1 * entering[step + 10]! +
      cn1 * entering[step + 11]! +
      sBehind1 * entering[step + 12]! +
      tBehind * entering[step + 13]!) *
    weights[o + 1]!;
  sum += forward[o + 2] =
    (sAhead1 * entering[step + 14]! +
      tAhead * entering[step + 15]! +
      gAhead1 * entering[step + 16]!) *
    weights[o + 2]!;
  sum += forward[o + 3] =
    (out * entering[step + 17]! +
      sAhead0 * entering[step + 18]! +
      sAhead1 * entering[step + 19]! +
      tAhead * entering[step + 20]! +
      gAhead0 * entering[step + 21]! +
      gAhead1 * entering[step + 22]! +
      cp1 * entering[step + 23]! +
      cf1 * entering[step + 24]! +
      cn1 * entering[step + 25]! +
      sBehind1 * entering[step + 26]! +
      tBehind * entering[step + 27]!) *
    weights[o + 3]!;
  sum += forward[o + 4] =
    (sAhead0 * entering[step + 28]! + gAhead0 * entering[step + 29]!) * weights[o + 4]!;
  sum += forward[o + 5] =
    (sAhead1 * entering[step + 30]! +
      tAhead * entering[step + 31]! +
      gAhead1 * entering[step + 32]!) *
    weights[o + 5]!;
  sum += forward[o + 6] =
    (out * entering[step + 33]! +
      sAhead0 * entering[step + 34]! +
      gAhead0 * entering[step + 35]! +
      cp0 * entering[step + 36]! +
      cp1 * entering[step + 37]! +
      cf1 * entering[step + 38]! +
      cn1 * entering[step + 39]! +
      sBehind1 * entering[step + 40]! +
      tBehind * entering[step + 41]!) *
    weights[o + 6]!;
  sum += forward[o + 7] =
    (sAhead1 * entering[step + 42]! +
      tAhead * entering[step + 43]! +
      gAhead1 * entering[step + 44]! +
      cp1 * entering[step + 45]!) *
    weights[o + 7]!;
  sum += forward[o + 8] =
    (out * entering[step + 46]! +
      sAhead0 * entering[step + 47]! +
      gAhead0 * entering[step + 48]! +
      cp1 * entering[step + 49]! +
      cf0 * entering[step + 50]! +
      cf1 * entering[step + 51]! +
      cn1 * entering[step + 52]! +
      sBehind1 * entering[step + 53]! +
      tBehind * entering[step + 54]!) *
    weights[o + 8]!;
  sum += forward[o + 9] =
    (sAhead1 * entering[step + 55]! +
      tAhead * entering[step + 56]! +
      gAhead1 * entering[step + 57]! +
      cf1 * entering[step + 58]!) *
    weights[o + 9]!;
  sum += forward[o + 10] =
    (out * entering[step + 59]! +
      sAhead0 * entering[step + 60]! +
      gAhead0 * entering[step + 61]! +
      cp1 * entering[step + 62]! +
      cf1 * entering[step + 63]! +
      cn0 * entering[step + 64]! +
      cn1 * entering[step + 65]! +
      sBehind1 * entering[step + 66]! +
      tBehind * entering[step + 67]!) *
    weights[o + 10]!;
  sum += forward[o + 11] =
    (sAhead1 * entering[step + 68]! +
      tAhead * entering[step + 69]! +
      gAhead1 * entering[step + 70]! +
      cn1 * entering[step + 71]!) *
    weights[o + 11]!;
  sum += forward[o + 12] =
    (cf0 * entering[step + 72]! +
      sBehind0 * entering[step + 73]! +
      gBehind0 * entering[step + 74]!) *
    weights[o + 12]!;
  sum += forward[o + 13] =
    (cf1 * entering[step + 75]! +
      sBehind1 * entering[step + 76]! +
      gBehind1 * entering[step + 77]! +
      tBehind * entering[step + 78]!) *
    weights[o + 13]!;
  sum += forward[o + 14] =
    (cp0 * entering[step + 79]! +
      cf0 * entering[step + 80]! +
      cn0 * entering[step + 81]! +
      sBehind0 * entering[step + 82]! +
      gBehind0 * entering[step + 83]!) *
    weights[o + 14]!;
  sum += forward[o + 15] =
    (cp1 * entering[step + 84]! +
      cf1 * entering[step + 85]! +
      cn1 * entering[step + 86]! +
      sBehind1 * entering[step + 87]! +
      gBehind1 * entering[step + 88]! +
      tBehind * entering[step + 89]!) *
    weights[o + 15]!;
  sum += forward[o + 16] =
    (cp0 * entering[step + 90]! +
      cp1 * entering[step + 91]! +
      cf0 * entering[step + 92]! +
      cf1 * entering[step + 93]! +
      cn0 * entering[step + 94]! +
      cn1 * entering[step + 95]! +
      sBehind0 * entering[step + 96]! +
      sBehind1 * entering[step + 97]! +
      gBehind0 * entering[step + 98]! +
      gBehind1 * entering[step + 99]! +
      tBehind * entering[step + 100]!) *
    weights[o + 16]!;
  return sum;
}
