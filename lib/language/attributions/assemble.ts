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

/**
 * A path's attributions, one after the other, as numbers: what readings drawn from one text are made of is mostly known
 * already, and need not be made anew to be compared.
 */
export interface Assembly {
  /** For each attribution its parts at {@link PLACE}; valid up to `length`. */
  readonly numbers: number[];
  length: number;
  /** Where those stand whose source is yet to come, while a path is read. */
  readonly waiting: number[];
}

/** Where an attribution's parts stand, from its first number on: cue, source (-1 for none), how many ranges of content, and these. */
const PLACE = { cue: 0, source: 2, count: 4, content: 5 } as const;

const OUTSIDE = labelIndex('O');
const [SOURCE, CONTENT, CUE] = [1, 2, 3];
const ROLE = Uint8Array.from(LABELS, (label) => Math.max(0, ' STC'.indexOf(label.charAt(0))));
const AHEAD = Uint8Array.from(LABELS, (label) => (label.charAt(1) === '>' ? 1 : 0));
/** For cues, where the source stands. */
const [BEFORE, BEHIND] = [1, 2];
const LINK = Uint8Array.from(LABELS, (label) =>
  label.startsWith('C') ? 'NPF'.indexOf(label.charAt(1)) : 0,
);

/** Reads attributions off a path of labels: every cue with the content on its sides and the source it links to. Linear in its runs. */
export function assemble(path: PathRuns, length: number): Assembled[] {
  const assembly = emptyAssembly();
  assembleInto(assembly, path, length);
  const found: Assembled[] = [];
  for (let at = 0; at < assembly.length; at = nextPlace(assembly, at)) {
    if (hasContent(assembly, at)) found.push(attributionAt(assembly, at));
  }
  return found;
}

/** The same as numbers, instead of what the assembly held before. */
export function assembleInto(
  assembly: Assembly,
  { starts, labels }: PathRuns,
  length: number,
): void {
  const { numbers, waiting } = assembly;
  let last = -1;
  let end = 0;
  /** Ranges of content whose cue is yet to come: they stand where the next attribution will have them. */
  let ahead = 0;
  let sourceFrom = -1;
  let sourceTo = -1;
  let waitingCount = 0;
  for (let k = labels.length - 1; k >= 0; k--) {
    const label = labels[k]!;
    if (label === OUTSIDE) continue;
    const from = starts[k]!;
    const to = (k > 0 ? starts[k - 1]! : length) - 1;
    const role = ROLE[label]!;
    if (role === CONTENT && AHEAD[label] === 1) {
      const at = end + PLACE.content + 2 * ahead++;
      numbers[at] = from;
      numbers[at + 1] = to;
    } else if (role === CONTENT && last >= 0) {
      numbers[last + PLACE.count]!++;
      numbers[end++] = from;
      numbers[end++] = to;
    } else if (role === SOURCE) {
      sourceFrom = from;
      sourceTo = to;
      for (; waitingCount > 0; waitingCount--) {
        const at = waiting[waitingCount - 1]! + PLACE.source;
        numbers[at] = from;
        numbers[at + 1] = to;
      }
    } else if (role === CUE) {
      const isBefore = LINK[label] === BEFORE;
      if (LINK[label] === BEHIND) waiting[waitingCount++] = end;
      last = end;
      numbers[last + PLACE.cue] = from;
      numbers[last + PLACE.cue + 1] = to;
      numbers[last + PLACE.source] = isBefore ? sourceFrom : -1;
      numbers[last + PLACE.source + 1] = isBefore ? sourceTo : -1;
      numbers[last + PLACE.count] = ahead;
      end += PLACE.content + 2 * ahead;
      ahead = 0;
    }
  }
  assembly.length = end;
}

/** An assembly to begin with. */
export function emptyAssembly(): Assembly {
  return { numbers: [], length: 0, waiting: [] };
}

/** Whether something is said in the attribution at a place. */
export function hasContent({ numbers }: Assembly, at: number): boolean {
  return numbers[at + PLACE.count]! > 0;
}

/** The first token of the cue of the attribution at a place. */
export function cueAt({ numbers }: Assembly, at: number): number {
  return numbers[at + PLACE.cue]!;
}

/** Where the attribution behind the one at a place begins. */
export function nextPlace({ numbers }: Assembly, at: number): number {
  return at + PLACE.content + 2 * numbers[at + PLACE.count]!;
}

/** The attribution at a place. */
export function attributionAt({ numbers }: Assembly, at: number): Assembled {
  const content: Range[] = [];
  for (let k = 0; k < numbers[at + PLACE.count]!; k++) {
    content.push(rangeAt(numbers, at + PLACE.content + 2 * k));
  }
  const source = numbers[at + PLACE.source]! < 0 ? null : rangeAt(numbers, at + PLACE.source);
  return { source, cue: rangeAt(numbers, at + PLACE.cue), content };
}

function rangeAt(numbers: readonly number[], at: number): Range {
  return { from: numbers[at]!, to: numbers[at + 1]! };
}

/** Whether the attribution at a place is this one, word for word. */
export function isAt(
  { numbers }: Assembly,
  at: number,
  { source, cue, content }: Assembled,
): boolean {
  if (!isRange(numbers, at + PLACE.cue, cue)) return false;
  if (source ? !isRange(numbers, at + PLACE.source, source) : numbers[at + PLACE.source]! >= 0)
    return false;
  if (numbers[at + PLACE.count] !== content.length) return false;
  for (let k = 0; k < content.length; k++) {
    if (!isRange(numbers, at + PLACE.content + 2 * k, content[k]!)) return false;
  }
  return true;
}

function isRange(numbers: readonly number[], at: number, { from, to }: Range): boolean {
  return numbers[at] === from && numbers[at + 1] === to;
}
