import { areAlike, wordsOf } from './alike';
import {
  assembleInto,
  attributionAt,
  cueAt,
  emptyAssembly,
  hasContent,
  isAt,
  nextPlace,
  type Assembled,
  type Assembly,
  type Range,
} from './assemble';
import { sumForward, type Scores } from './chain';
import { drawPaths } from './draw-paths';

/** How many readings are drawn: one for each bit of two numbers. */
export const DRAWS = 64;

/** An attribution of at least one drawn reading. */
export interface Candidate {
  readonly attribution: Assembled;
  /** Drawn readings that have it word for word. */
  readonly exact: number;
  /** Drawn readings that have it or one like it ({@link areAlike}). */
  readonly alike: number;
}

/** An attribution and the readings that have it, word for word or one like it: a bit for each, in a lower and an upper half. */
interface Seen {
  readonly attribution: Assembled;
  readonly first: number;
  readonly last: number;
  exactLow: number;
  exactHigh: number;
  alikeLow: number;
  alikeHigh: number;
}

/**
 * The attributions that readings drawn by their probability are made of, with how many agree on each. `words` counts
 * words up to each token, one entry more than there are tokens.
 */
export function drawCandidates(scores: Scores, words: Int32Array): Candidate[] {
  if (scores.length === 0) return [];
  const all = drawnFrom(scores).sort((a, b) => a.first - b.first);
  compare(all, words);
  return all.map((one) => ({
    attribution: one.attribution,
    exact: bitsOf(one.exactLow) + bitsOf(one.exactHigh),
    alike: bitsOf(one.alikeLow) + bitsOf(one.alikeHigh),
  }));
}

/** Lets the readings of every attribution, in the order of their beginnings, agree on those like theirs. */
function compare(all: readonly Seen[], words: Int32Array): void {
  const content = measure(all, words, ({ first, last }) => ({ from: first, to: last }));
  const sources = measure(all, words, ({ attribution }) => attribution.source);
  const sizes = Int32Array.from(all, ({ attribution }) => wordsOf(attribution.content, words));
  for (let i = 0; i < all.length; i++) {
    const one = all[i]!;
    addTo(one, one);
    const size = sizes[i]!;
    const end = content.ends[i]!;
    for (let j = i + 1; j < all.length && content.firsts[j]! <= one.last; j++) {
      const common = Math.min(end, content.ends[j]!) - content.starts[j]!;
      // No more words can be common than stand between the later beginning and the earlier end.
      if (4 * Math.min(common, size, sizes[j]!) < size + sizes[j]!) continue;
      const other = all[j]!;
      if (hasAll(one, other) && hasAll(other, one)) continue;
      // Of two that are one stretch each that is how many they are.
      const isLikely = areSourcesAlike(sources, i, j);
      const isSure = isOneStretch(one) && isOneStretch(other);
      if (!isLikely || !(isSure || areAlike(one.attribution, other.attribution, words))) continue;
      addTo(one, other);
      addTo(other, one);
    }
  }
}

/** One stretch of each of some attributions: its first token, and the words up to it and up to its end; -1 and 0 where it has none. */
interface Stretches {
  readonly firsts: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

function measure(
  all: readonly Seen[],
  words: Int32Array,
  stretchOf: (one: Seen) => Range | null,
): Stretches {
  const stretches = all.map(stretchOf);
  return {
    firsts: Int32Array.from(stretches, (range) => range?.from ?? -1),
    starts: Int32Array.from(stretches, (range) => (range ? words[range.from]! : 0)),
    ends: Int32Array.from(stretches, (range) => (range ? words[range.to + 1]! : 0)),
  };
}

/** Whether two sources begin with the same word, share half of their words, or are both missing: what {@link areAlike} asks of them. */
function areSourcesAlike({ firsts, starts, ends }: Stretches, i: number, j: number): boolean {
  if (firsts[i] === firsts[j]) return true;
  if (firsts[i]! < 0 || firsts[j]! < 0) return false;
  const common = Math.min(ends[i]!, ends[j]!) - Math.max(starts[i]!, starts[j]!);
  return 4 * Math.max(common, 0) >= ends[i]! - starts[i]! + ends[j]! - starts[j]!;
}

function isOneStretch({ attribution }: Seen): boolean {
  return attribution.content.length === 1;
}

/** The readings that have the one agree on the other, too. */
function addTo(other: Seen, one: Seen): void {
  other.alikeLow |= one.exactLow;
  other.alikeHigh |= one.exactHigh;
}

/** Whether all readings that have the one are known to agree on the other. */
function hasAll(other: Seen, one: Seen): boolean {
  return (one.exactLow & ~other.alikeLow) === 0 && (one.exactHigh & ~other.alikeHigh) === 0;
}

/** Every attribution of the readings once, in the order in which they were drawn. */
function drawnFrom(scores: Scores): Seen[] {
  const seen: Seen[] = [];
  // Of full length: filled from its end on, an empty list would become a dictionary.
  const byCue = new Array<Seen[] | undefined>(scores.length);
  const assembly = emptyAssembly();
  const paths = drawPaths(scores, sumForward(scores), DRAWS);
  for (let k = 0; k < paths.length; k++) {
    assembleInto(assembly, paths[k]!, scores.length);
    for (let at = 0; at < assembly.length; at = nextPlace(assembly, at)) {
      if (!hasContent(assembly, at)) continue;
      const others = (byCue[cueAt(assembly, at)] ??= []);
      let one = knownAt(assembly, at, others);
      if (!one) {
        one = newlySeen(attributionAt(assembly, at));
        others.push(one);
        seen.push(one);
      }
      if (k < 32) one.exactLow |= 1 << k;
      else one.exactHigh |= 1 << k;
    }
  }
  return seen;
}

function newlySeen(attribution: Assembled): Seen {
  const { content } = attribution;
  const [first, last] = [content[0]!.from, content.at(-1)!.to];
  return { attribution, first, last, exactLow: 0, exactHigh: 0, alikeLow: 0, alikeHigh: 0 };
}

/** The one that stands there; those asked for last come first, as most readings have the same ones. */
function knownAt(assembly: Assembly, at: number, seen: Seen[]): Seen | undefined {
  for (let i = 0; i < seen.length; i++) {
    const one = seen[i]!;
    if (!isAt(assembly, at, one.attribution)) continue;
    seen[i] = seen[0]!;
    seen[0] = one;
    return one;
  }
  return undefined;
}

function bitsOf(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count++;
  return count;
}
