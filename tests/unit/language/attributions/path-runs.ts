import type { PathRuns } from '@/lib/language/attributions/draw-paths';

/** A path by its runs, from the label of every token. */
export function toRuns(path: Uint8Array): PathRuns {
  const runs: PathRuns = { starts: [], labels: [] };
  for (let i = path.length - 1; i >= 0; i--) {
    if (i > 0 && path[i - 1] === path[i]) continue;
    runs.starts.push(i);
    runs.labels.push(path[i]!);
  }
  return runs;
}

/** The label of every token, from a path by its runs. */
export function toLabels({ starts, labels }: PathRuns, length: number): Uint8Array {
  const path = new Uint8Array(length);
  let end = length;
  starts.forEach((start, k) => {
    path.fill(labels[k]!, start, end);
    end = start;
  });
  return path;
}
