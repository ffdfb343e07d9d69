import type { PathRuns } from './draw-paths';
import { labelIndex, LABELS } from './labels';

/** Token indexes, both inclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** An attribution in token indexes. */
export interface Assembled {
  readonly source: Range | null;
  readonly cue: Range;
  readonly content: readonly Range[];
}

const OUTSIDE = labelIndex('O');
const ROLE = LABELS.map((label) => label.charAt(0));
const AHEAD = LABELS.map((label) => label.charAt(1) === '>');
const LINK = LABELS.map((label) => (label.startsWith('C') ? label.charAt(1) : ''));

/** Reads attributions off a path of labels: every cue with the content on its sides and the source it links to. Linear in its runs. */
export function assemble({ starts, labels }: PathRuns, length: number): Assembled[] {
  const found: { source: Range | null; cue: Range; content: Range[] }[] = [];
  let ahead: Range[] = [];
  let lastSource: Range | null = null;
  let awaiting: { source: Range | null }[] = [];
  for (let k = labels.length - 1; k >= 0; k--) {
    const label = labels[k]!;
    if (label === OUTSIDE) continue;
    const from = starts[k]!;
    const next = k > 0 ? starts[k - 1]! : length;
    const role = ROLE[label];
    if (role === 'T') {
      const range = { from, to: next - 1 };
      if (AHEAD[label]) ahead.push(range);
      else found.at(-1)?.content.push(range);
    } else if (role === 'S') {
      lastSource = { from, to: next - 1 };
      for (const waiting of awaiting) waiting.source = lastSource;
      if (awaiting.length > 0) awaiting = [];
    } else if (role === 'C') {
      const source = LINK[label] === 'P' ? lastSource : null;
      const attribution = { source, cue: { from, to: next - 1 }, content: ahead };
      if (LINK[label] === 'F') awaiting.push(attribution);
      found.push(attribution);
      ahead = [];
    }
  }
  return found.filter((attribution) => attribution.content.length > 0);
}
