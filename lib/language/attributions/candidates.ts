import { areAlike } from './alike';
import { assemble, type Assembled } from './assemble';
import { sumPaths, type Scores } from './chain';
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
  const seen = new Map<string, Seen>();
  drawPaths(scores, sumPaths(scores), DRAWS).forEach((path, k) => {
    for (const attribution of assemble(path)) see(seen, attribution, 1 << k);
  });
  const all = [...seen.values()].sort((a, b) => a.first - b.first);
  all.forEach((one, i) => {
    one.alike |= one.exact;
    for (let j = i + 1; j < all.length && all[j]!.first <= one.last; j++) {
      const other = all[j]!;
      if (!areAlike(one.attribution, other.attribution, words)) continue;
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

function see(seen: Map<string, Seen>, attribution: Assembled, bit: number): void {
  const { source, cue, content } = attribution;
  let key = `${source?.from ?? ''}-${source?.to ?? ''} ${cue.from}-${cue.to}`;
  for (const { from, to } of content) key += ` ${from}-${to}`;
  const known = seen.get(key);
  if (known) known.exact |= bit;
  else {
    const [first, last] = [content[0]!.from, content.at(-1)!.to];
    seen.set(key, { attribution, first, last, exact: bit, alike: 0 });
  }
}

function bitsOf(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count++;
  return count;
}
