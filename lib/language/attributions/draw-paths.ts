import { EDGE_COUNT, EDGE_FROM, EDGE_TO, type ForwardSums, type Scores } from './chain';
import { LABEL_COUNT, LAST } from './labels';

const L = LABEL_COUNT;

/** Edges into each label, the one from itself first: it is taken the most often. */
const INTO: readonly Uint8Array[] = Array.from({ length: L }, (_, to) =>
  Uint8Array.from(
    [...EDGE_TO.keys()]
      .filter((e) => EDGE_TO[e] === to)
      .sort((a, b) => Number(EDGE_FROM[b] === to) - Number(EDGE_FROM[a] === to)),
  ),
);

/** A path of labels by its runs of one label, the last one first: where each begins, and its label. */
export interface PathRuns {
  readonly starts: number[];
  readonly labels: number[];
}

/** Paths that have the same label at a token, by their indexes, and what was drawn for them. */
interface Group {
  readonly label: number;
  readonly paths: number[];
  /** Below 1: where the first of them falls in its part of the whole. */
  first: number;
}

/**
 * Draws paths as often as they are likely (forward filtering, backward sampling; Rabiner 1989 for the sums), all at
 * once: of those with one label each label before is given to as many as its share, to one more or less (systematic
 * resampling; Kitagawa 1996), so that fewer paths tell as much. The draws are fixed: the same scores give the same
 * paths. Linear in length and `count`.
 */
export function drawPaths(scores: Scores, sums: ForwardSums, count: number): PathRuns[] {
  const { length } = scores;
  const paths = Array.from({ length: count }, (): PathRuns => ({ starts: [], labels: [] }));
  const draw = fixedDraws();
  const all = paths.map((_, k) => k);
  let groups = lastGroups(sums.forward, (length - 1) * L, all, draw());
  noteRuns(paths, groups, length);
  for (let i = length - 1; i > 0; i--) {
    let isMoved = false;
    for (const group of groups) {
      group.first = draw();
      isMoved ||= staying(group, scores, sums, i) < group.paths.length;
    }
    if (!isMoved) continue;
    groups = stepBack(scores, sums, i, groups, draw);
    noteRuns(paths, groups, i);
  }
  for (const { starts } of paths) starts.push(0);
  return paths;
}

/** Notes for paths that have another label before token `i` than from it on where that run begins, and the label before. */
function noteRuns(paths: readonly PathRuns[], groups: readonly Group[], i: number): void {
  for (const { label, paths: members } of groups) {
    for (const k of members) {
      const { starts, labels } = paths[k]!;
      if (labels[labels.length - 1] === label) continue;
      if (labels.length > 0) starts.push(i);
      labels.push(label);
    }
  }
}

function lastGroups(forward: Float64Array, last: number, paths: number[], first: number): Group[] {
  const labels = LAST.filter((label) => forward[last + label] !== 0);
  const into: number[][] = [];
  const shares = labels.map((label) => forward[last + label]!);
  deal(paths, 0, labels, shares, first, into);
  return groupsOf(into);
}

/** How many paths of a group keep its label one token before token `i`: the first ones dealt to. */
function staying(
  { label, paths, first }: Group,
  { steps }: Scores,
  { forward, weights, edges, scale }: ForwardSums,
  i: number,
): number {
  const edge = INTO[label]![0]!;
  if (EDGE_FROM[edge] !== label) return 0;
  const at = i * L + label;
  const stay = forward[at - L]! * edges[steps[i]! * EDGE_COUNT + edge]! * weights[at]!;
  const count = Math.floor((stay * paths.length) / (forward[at]! * scale[i]!) - first) + 1;
  return Math.max(0, Math.min(paths.length, count));
}

/** The groups one token before token `i`. */
function stepBack(
  scores: Scores,
  sums: ForwardSums,
  i: number,
  groups: readonly Group[],
  draw: () => number,
): Group[] {
  const { forward, edges } = sums;
  const step = scores.steps[i]! * EDGE_COUNT;
  const before = (i - 1) * L;
  const into: number[][] = [];
  for (const group of groups) {
    const { label, paths, first } = group;
    const kept = staying(group, scores, sums, i);
    if (kept < paths.length) {
      drawLast(paths, kept, draw);
      const labels: number[] = [];
      const shares: number[] = [];
      for (const e of INTO[label]!) {
        const share = forward[before + EDGE_FROM[e]!]! * edges[step + e]!;
        if (share === 0) continue;
        labels.push(EDGE_FROM[e]!);
        shares.push(share);
      }
      deal(paths, kept, labels, shares, first, into);
      paths.length = kept;
    }
    if (kept > 0) put(into, label, paths);
  }
  return groupsOf(into);
}

/** Deals labels out to the paths from the `from`-th on, by their shares of all paths. */
function deal(
  paths: readonly number[],
  from: number,
  labels: readonly number[],
  shares: readonly number[],
  first: number,
  into: number[][],
): void {
  let all = 0;
  for (const share of shares) all += share;
  let option = 0;
  let until = shares[0]!;
  for (let k = from; k < paths.length; k++) {
    while (option + 1 < labels.length && ((k + first) / paths.length) * all > until) {
      until += shares[++option]!;
    }
    (into[labels[option]!] ??= []).push(paths[k]!);
  }
}

/** Draws which paths stand behind the first `kept`: what was dealt to them before must not tell what they get. */
function drawLast(paths: number[], kept: number, draw: () => number): void {
  for (let i = paths.length - 1; i >= kept && i > 0; i--) {
    const j = Math.floor(draw() * (i + 1));
    [paths[i], paths[j]] = [paths[j]!, paths[i]!];
  }
}

function put(into: number[][], label: number, paths: number[]): void {
  const others = into[label];
  if (others) others.push(...paths);
  else into[label] = paths;
}

function groupsOf(into: readonly number[][]): Group[] {
  const groups: Group[] = [];
  into.forEach((paths, label) => groups.push({ label, paths, first: 0 }));
  return groups;
}

/** Numbers from 0 up to 1, always the same ones (xorshift; Marsaglia 2003). */
function fixedDraws(): () => number {
  let state = 0x2545f491;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}
