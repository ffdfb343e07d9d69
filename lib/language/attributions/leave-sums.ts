/*
 * The label graph's edges written out: as loops over lists of edges they were a tenth of what reading a text takes. Terms stand
 * in the order of the edges, so that sums are the same to the last bit; the test holds them against the graph.
 */

/**
 * Sums for each label of the token at `o` the paths that lead on from it, given those of the next token's labels with their
 * weights. `edges` has the edges' powers by the label that they leave, those of the next token's step from `step` on.
 */
export function leaveSums(
  backward: Float64Array,
  o: number,
  behind: Float64Array,
  edges: Float64Array,
  step: number,
): void {
  const out = behind[0]!;
  const sAhead0 = behind[1]!;
  const sAhead1 = behind[2]!;
  const tAhead = behind[3]!;
  const gAhead0 = behind[4]!;
  const gAhead1 = behind[5]!;
  const cp0 = behind[6]!;
  const cp1 = behind[7]!;
  const cf0 = behind[8]!;
  const cf1 = behind[9]!;
  const cn0 = behind[10]!;
  const cn1 = behind[11]!;
  const sBehind0 = behind[12]!;
  const sBehind1 = behind[13]!;
  const gBehind0 = behind[14]!;
  const gBehind1 = behind[15]!;
  const tBehind = behind[16]!;
  backward[o] =
    edges[step]! * out +
    edges[step + 1]! * sAhead0 +
    edges[step + 2]! * tAhead +
    edges[step + 3]! * cf0 +
    edges[step + 4]! * cn0 +
    edges[step + 5]! * cp0;
  backward[o + 1] =
    edges[step + 6]! * sAhead0 +
    edges[step + 7]! * gAhead0 +
    edges[step + 8]! * tAhead +
    edges[step + 9]! * cp0 +
    edges[step + 10]! * cf0 +
    edges[step + 11]! * cn0;
  backward[o + 2] =
    edges[step + 12]! * sAhead1 +
    edges[step + 13]! * gAhead1 +
    edges[step + 14]! * tAhead +
    edges[step + 15]! * cp1 +
    edges[step + 16]! * cf1 +
    edges[step + 17]! * cn1;
  backward[o + 3] =
    edges[step + 18]! * tAhead +
    edges[step + 19]! * gAhead1 +
    edges[step + 20]! * sAhead1 +
    edges[step + 21]! * cp1 +
    edges[step + 22]! * cf1 +
    edges[step + 23]! * cn1;
  backward[o + 4] =
    edges[step + 24]! * gAhead0 +
    edges[step + 25]! * sAhead0 +
    edges[step + 26]! * tAhead +
    edges[step + 27]! * cp0 +
    edges[step + 28]! * cf0 +
    edges[step + 29]! * cn0;
  backward[o + 5] =
    edges[step + 30]! * gAhead1 +
    edges[step + 31]! * tAhead +
    edges[step + 32]! * sAhead1 +
    edges[step + 33]! * cp1 +
    edges[step + 34]! * cf1 +
    edges[step + 35]! * cn1;
  backward[o + 6] =
    edges[step + 36]! * cp0 + edges[step + 37]! * gBehind0 + edges[step + 38]! * tBehind;
  backward[o + 7] =
    edges[step + 39]! * cp1 +
    edges[step + 40]! * gBehind1 +
    edges[step + 41]! * tBehind +
    edges[step + 42]! * out +
    edges[step + 43]! * sAhead0 +
    edges[step + 44]! * tAhead +
    edges[step + 45]! * cf0 +
    edges[step + 46]! * cn0 +
    edges[step + 47]! * cp0;
  backward[o + 8] =
    edges[step + 48]! * cf0 +
    edges[step + 49]! * gBehind0 +
    edges[step + 50]! * sBehind0 +
    edges[step + 51]! * tBehind;
  backward[o + 9] =
    edges[step + 52]! * cf1 +
    edges[step + 53]! * gBehind1 +
    edges[step + 54]! * sBehind1 +
    edges[step + 55]! * tBehind +
    edges[step + 56]! * out +
    edges[step + 57]! * sAhead0 +
    edges[step + 58]! * tAhead +
    edges[step + 59]! * cf0 +
    edges[step + 60]! * cn0 +
    edges[step + 61]! * cp0;
  backward[o + 10] =
    edges[step + 62]! * cn0 + edges[step + 63]! * gBehind0 + edges[step + 64]! * tBehind;
  backward[o + 11] =
    edges[step + 65]! * cn1 +
    edges[step + 66]! * gBehind1 +
    edges[step + 67]! * tBehind +
    edges[step + 68]! * out +
    edges[step + 69]! * sAhead0 +
    edges[step + 70]! * tAhead +
    edges[step + 71]! * cf0 +
    edges[step + 72]! * cn0 +
    edges[step + 73]! * cp0;
  backward[o + 12] =
    edges[step + 74]! * sBehind0 + edges[step + 75]! * gBehind0 + edges[step + 76]! * tBehind;
  backward[o + 13] =
    edges[step + 77]! * sBehind1 +
    edges[step + 78]! * gBehind1 +
    edges[step + 79]! * tBehind +
    edges[step + 80]! * out +
    edges[step + 81]! * sAhead0 +
    edges[step + 82]! * tAhead +
    edges[step + 83]! * cf0 +
    edges[step + 84]! * cn0 +
    edges[step + 85]! * cp0;
  backward[o + 14] =
    edges[step + 86]! * gBehind0 + edges[step + 87]! * sBehind0 + edges[step + 88]! * tBehind;
  backward[o + 15] =
    edges[step + 89]! * gBehind1 + edges[step + 90]! * sBehind1 + edges[step + 91]! * tBehind;
  backward[o + 16] =
    edges[step + 92]! * tBehind +
    edges[step + 93]! * gBehind1 +
    edges[step + 94]! * sBehind1 +
    edges[step + 95]! * out +
    edges[step + 96]! * sAhead0 +
    edges[step + 97]! * tAhead +
    edges[step + 98]! * cf0 +
    edges[step + 99]! * cn0 +
    edges[step + 100]! * cp0;
}
