import { EDGES, FIRST, LABEL_COUNT, LABELS, LAST } from '@/lib/language/attributions/labels';

const L = LABEL_COUNT;

/** The path that the label graph allows and that keeps the most of the given labels. */
export function nearestPath(labels: Uint8Array): Uint8Array {
  const n = labels.length;
  const path = new Uint8Array(n);
  if (n === 0) return path;
  const back = new Uint8Array(n * L);
  let before = new Float64Array(L).fill(-Infinity);
  for (const l of FIRST) before[l] = gain(labels[0]!, l);
  for (let i = 1; i < n; i++) {
    const now = new Float64Array(L).fill(-Infinity);
    EDGES.from.forEach((from, e) => {
      const to = EDGES.to[e]!;
      const sum = before[from]! + gain(labels[i]!, to);
      if (sum > now[to]!) {
        now[to] = sum;
        back[i * L + to] = from;
      }
    });
    before = now;
  }
  let label = LAST[0]!;
  for (const l of LAST) if (before[l]! > before[label]!) label = l;
  for (let i = n - 1; i >= 0; i--) {
    path[i] = label;
    label = back[i * L + label]!;
  }
  return path;
}

/** One for a label kept; giving one up costs nothing, taking another role costs a little, inventing one the most. */
function gain(wanted: number, label: number): number {
  if (wanted === label) return 1 - (label === 0 ? 0.5 : 0);
  if (label === 0) return 0;
  if (wanted === 0) return -0.5;
  return LABELS[label]!.charAt(0) === LABELS[wanted]!.charAt(0) ? 0 : -0.01;
}
