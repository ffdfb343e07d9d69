import { LABELS } from './labels';

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

const ROLE = LABELS.map((label) => label.charAt(0));
const AHEAD = LABELS.map((label) => label.charAt(1) === '>');
const LINK = LABELS.map((label) => (label.startsWith('C') ? label.charAt(1) : ''));

/** Reads attributions off a path of labels: every cue with the content on its sides and the source it links to. Linear. */
export function assemble(labels: Uint8Array): Assembled[] {
  const segments = segmentsOf(labels);
  const found: { source: Range | null; cue: Range; content: Range[] }[] = [];
  let ahead: Range[] = [];
  let lastSource: Range | null = null;
  const awaiting: { source: Range | null }[] = [];
  for (const { role, label, ...range } of segments) {
    if (role === 'T') {
      if (AHEAD[label]) ahead.push(range);
      else found.at(-1)?.content.push(range);
    } else if (role === 'S') {
      lastSource = range;
      for (const waiting of awaiting.splice(0)) waiting.source = range;
    } else {
      const source = LINK[label] === 'P' ? lastSource : null;
      const attribution = { source, cue: range, content: ahead };
      if (LINK[label] === 'F') awaiting.push(attribution);
      found.push(attribution);
      ahead = [];
    }
  }
  return found.filter((attribution) => attribution.content.length > 0);
}

interface Segment extends Range {
  readonly role: string;
  readonly label: number;
}

/** Runs of source, cue and content; the two forms of a label that differ in history alone make one run. */
function segmentsOf(labels: Uint8Array): Segment[] {
  const segments: Segment[] = [];
  for (let i = 0; i < labels.length;) {
    const label = labels[i] ?? 0;
    const role = ROLE[label] ?? 'O';
    let to = i;
    while (to + 1 < labels.length && labels[to + 1] === label) to++;
    if (role === 'S' || role === 'C' || role === 'T') segments.push({ role, label, from: i, to });
    i = to + 1;
  }
  return segments;
}
