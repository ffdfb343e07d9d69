/** A stretch of two word lists laid side by side: `count` words of each where they are the same, of one side else. */
export interface Stretch {
  readonly kind: 'same' | 'only-a' | 'only-b';
  readonly count: number;
}

/** Words of a side that are laid side by side; what is longer is compared by its first ones. */
const MOST_ALIGNED = 500;

/**
 * Lays two word lists side by side: a longest common subsequence (Wagner and Fischer 1974), in which words dropped stand
 * before words added. Of each side the first {@link MOST_ALIGNED} words are looked at; the rest is told apart.
 */
export function align(a: readonly string[], b: readonly string[]): Stretch[] {
  const [n, m] = [Math.min(a.length, MOST_ALIGNED), Math.min(b.length, MOST_ALIGNED)];
  const table = commonLengths(a, b, n, m);
  const stretches: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < n && j < m) {
    if (a[i] === b[j]) {
      add(stretches, 'same', 1);
      i++;
      j++;
    } else if (common(table, m, i + 1, j) >= common(table, m, i, j + 1)) {
      add(stretches, 'only-a', 1);
      i++;
    } else {
      add(stretches, 'only-b', 1);
      j++;
    }
  }
  add(stretches, 'only-a', a.length - i);
  add(stretches, 'only-b', b.length - j);
  return stretches;
}

/** Length of the longest common subsequence of every pair of endings, row by row. */
function commonLengths(
  a: readonly string[],
  b: readonly string[],
  n: number,
  m: number,
): Uint16Array {
  const table = new Uint16Array((n + 1) * (m + 1));
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      table[i * (m + 1) + j] =
        a[i] === b[j]
          ? common(table, m, i + 1, j + 1) + 1
          : Math.max(common(table, m, i + 1, j), common(table, m, i, j + 1));
    }
  }
  return table;
}

function common(table: Uint16Array, m: number, i: number, j: number): number {
  return table[i * (m + 1) + j] ?? 0;
}

function add(stretches: Stretch[], kind: Stretch['kind'], count: number): void {
  if (count === 0) return;
  const last = stretches.at(-1);
  if (last?.kind === kind) stretches[stretches.length - 1] = { kind, count: last.count + count };
  else stretches.push({ kind, count });
}
