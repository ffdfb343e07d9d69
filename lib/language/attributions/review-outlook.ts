import type { Facts } from './facts';
import { LABELS } from './labels';
import { isAction, isStop } from './word-kind';

/** What a look at a text made of it, for the next look to see. */
export interface Reading {
  /** The best path of labels. */
  readonly labels: Uint8Array;
  /** Probabilities, {@link CHANCES} per token: source, cue, content ahead of its cue, content behind it, gap. */
  readonly chances: Float32Array;
}

/** Number of probabilities per token. */
export const CHANCES = 5;

/** Which probability a label adds to; -1 for none. */
export const CHANCE_OF: readonly number[] = LABELS.map((label) =>
  label === 'T>' ? 2 : label === 'T<' ? 3 : 'SC..G'.indexOf(label.charAt(0)),
);

/** Roles as the next look sees them: 0 outside, 1 source, 2 cue, 3 content ahead, 4 content behind, 5 gap; 7 is beyond the text. */
const ROLE_OF = Uint8Array.from(CHANCE_OF, (chance) => chance + 1);

/** What a token sees of the reading; token indexes are -1 where there is none. */
export interface ReviewOutlook {
  readonly role: Uint8Array;
  /** The probabilities in ten levels, {@link CHANCES} per token. */
  readonly levels: Uint8Array;
  /** The last likely cue before it in its paragraph, and the next one behind it. */
  readonly cueBefore: Int32Array;
  readonly cueBehind: Int32Array;
  /** The last token read as a source before it, in the whole text. */
  readonly sourceBefore: Int32Array;
  /** Signs that part clauses, and verbs in action, counted up to each token. */
  readonly stops: Int32Array;
  readonly actions: Int32Array;
  /** First and last token of the run with the same role. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** How often the word was read as a source (2 bits) and as a cue (2 bits) elsewhere in the text. */
  readonly often: Uint8Array;
  /** How many cues the text has for its length, 0 to 7. */
  readonly density: number;
}

/** From this probability on a token is a likely cue. */
const LIKELY = 0.2;

/** Looks over a reading; linear. */
export function gatherReview(facts: Facts, reading: Reading): ReviewOutlook {
  const n = facts.length;
  const none = (): Int32Array => new Int32Array(n).fill(-1);
  const outlook = {
    role: new Uint8Array(n),
    levels: new Uint8Array(n * CHANCES),
    cueBefore: none(),
    cueBehind: none(),
    sourceBefore: none(),
    stops: new Int32Array(n + 1),
    actions: new Int32Array(n + 1),
    from: none(),
    to: none(),
    often: new Uint8Array(n),
    density: 0,
  };
  for (let i = 0; i < n; i++) outlook.role[i] = ROLE_OF[reading.labels[i]!]!;
  for (let k = 0; k < outlook.levels.length; k++) outlook.levels[k] = levelOf(reading.chances[k]!);
  findCues(facts, reading, outlook);
  findRuns(facts, outlook);
  outlook.density = countWords(facts, reading, outlook.often);
  return outlook;
}

const LEVELS = [0.01, 0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95, 0.99];

/** A probability in ten levels. */
function levelOf(chance: number): number {
  let level = 0;
  while (level < LEVELS.length && chance >= LEVELS[level]!) level++;
  return level;
}

function findCues(facts: Facts, { chances }: Reading, outlook: ReviewOutlook): void {
  const { role, stops, actions } = outlook;
  let cue = -1;
  let source = -1;
  for (let i = 0; i < facts.length; i++) {
    if (facts.paragraphFrom[i] === i) cue = -1;
    outlook.cueBefore[i] = cue;
    outlook.sourceBefore[i] = source;
    if (chances[i * CHANCES + 1]! > LIKELY) cue = i;
    if (role[i] === 1) source = i;
    const kind = facts.kind[i]!;
    stops[i + 1] = stops[i]! + (isStop(kind) ? 1 : 0);
    actions[i + 1] = actions[i]! + (isAction(kind) ? 1 : 0);
  }
  cue = -1;
  for (let i = facts.length - 1; i >= 0; i--) {
    if (facts.paragraphTo[i] === i) cue = -1;
    outlook.cueBehind[i] = cue;
    if (chances[i * CHANCES + 1]! > LIKELY) cue = i;
  }
}

function findRuns(facts: Facts, { role, from, to }: ReviewOutlook): void {
  for (let i = 0; i < facts.length;) {
    let last = i;
    while (last < facts.paragraphTo[i]! && role[last + 1] === role[i]) last++;
    from.fill(i, i, last + 1);
    to.fill(last, i, last + 1);
    i = last + 1;
  }
}

/** Fills `often` and returns the density of cues. */
function countWords(facts: Facts, { chances }: Reading, often: Uint8Array): number {
  const sources = new Map<number, number>();
  const cues = new Map<number, number>();
  let sum = 0;
  for (let i = 0; i < facts.length; i++) {
    const source = chances[i * CHANCES]!;
    const cue = chances[i * CHANCES + 1]!;
    const word = facts.word[i]!;
    sum += cue;
    if (facts.kind[i]! < 16) continue;
    if (source > 0.1) sources.set(word, (sources.get(word) ?? 0) + source);
    if (cue > 0.1) cues.set(word, (cues.get(word) ?? 0) + cue);
  }
  for (let i = 0; i < facts.length; i++) {
    const word = facts.word[i]!;
    const source = (sources.get(word) ?? 0) - chances[i * CHANCES]!;
    const cue = (cues.get(word) ?? 0) - chances[i * CHANCES + 1]!;
    often[i] = countSteps(source) | (countSteps(cue) << 2);
  }
  return facts.length === 0 ? 0 : Math.min(7, Math.floor((sum / facts.length) * 150));
}

function countSteps(expected: number): number {
  if (expected < 0.7) return 0;
  if (expected < 1.7) return 1;
  return expected < 3.7 ? 2 : 3;
}
