import { areAlike } from './alike';
import { assemble, type Assembled } from './assemble';
import { sumForward, type Scores } from './chain';
import { drawPaths } from './draw-paths';

/** How many readings are drawn: one for each bit of a number. */
export const DRAWS = 32;

/** An attribution of at least one drawn reading. */
export interface Candidate {
  readonly attribution: Assembled;
  /** Drawn readings that have it word for word. */
  readonly exact: number;
  /** Drawn readings that have it or one like it ({@link areAlike}). */
  readonly alike: number;
}

/** An attribution and the readings that have it, a bit for each. */
interface Seen {
  readonly attribution: Assembled;
  readonly first: number;
  readonly last: number;
  exact: number;
  alike: number;
}

/**
 * The attributions that readings drawn by their probability are made of, with how many agree on each. `words` counts
 * words up to each token, one entry more than there are tokens.
 */
export function drawCandidates(scores: Scores, words: Int32Array): Candidate[] {
  if (scores.length === 0) return [];
  const all = drawnFrom(scores).sort((a, b) => a.first - b.first);
  all.forEach((one, i) => {
    one.alike |= one.exact;
    for (let j = i + 1; j < all.length && all[j]!.first <= one.last; j++) {
      const other = all[j]!;
      const isKnown = (other.exact & ~one.alike) === 0 && (one.exact & ~other.alike) === 0;
      if (isKnown || !areAlike(one.attribution, other.attribution, words)) continue;
      one.alike |= other.exact;
      other.alike |= one.exact;
    }
  });
  return all.map(({ attribution, exact, alike }) => ({
    attribution,
    exact: bitsOf(exact),
    alike: bitsOf(alike),
  }));
}

/** Every attribution of the readings once, in the order in which they were drawn. */
function drawnFrom(scores: Scores): Seen[] {
  const seen: Seen[] = [];
  const byCue = new Map<number, Seen[]>();
  drawPaths(scores, sumForward(scores), DRAWS).forEach((path, k) => {
    for (const attribution of assemble(path)) {
      const { cue, content } = attribution;
      let others = byCue.get(cue.from);
      if (!others) byCue.set(cue.from, (others = []));
      const known = others.find((other) => isSame(other.attribution, attribution));
      if (known) known.exact |= 1 << k;
      else {
        const [first, last] = [content[0]!.from, content.at(-1)!.to];
        const one = { attribution, first, last, exact: 1 << k, alike: 0 };
        others.push(one);
        seen.push(one);
      }
    }
  });
  return seen;
}

function isSame(a: Assembled, b: Assembled): boolean {
  if (a.cue.from !== b.cue.from || a.cue.to !== b.cue.to) return false;
  if (a.source?.from !== b.source?.from || a.source?.to !== b.source?.to) return false;
  if (a.content.length !== b.content.length) return false;
  return a.content.every(
    ({ from, to }, i) => from === b.content[i]!.from && to === b.content[i]!.to,
  );
}

function bitsOf(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count++;
  return count;
}
