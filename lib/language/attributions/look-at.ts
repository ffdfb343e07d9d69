import type { Assembled } from './assemble';
import { bestPath, roomFor, sumPaths, type Scores, type SumRoom } from './chain';
import { chooseAttributions } from './choose';
import type { Facts } from './facts';
import { FeatureRow } from './feature-row';
import { MOST_FIRST, writeFirst } from './first-features';
import { COLUMN_COUNT, LABEL_COUNT } from './labels';
import type { AttributionModel, Look } from './model-format';
import { gatherOutlook } from './outlook';
import { MOST_REVIEW, REVIEW_SALT, writeReview } from './review-features';
import { CHANCE_OF, CHANCES, gatherReview, type Reading } from './review-outlook';
import { stepOf } from './steps';
import { labelScores } from './label-scores';
import { once } from '@/lib/language/once';

/** Longest stretch decoded at once, in tokens: articles are shorter, and memory stays small for what is not. */
const STRETCH = 4000;

/** Added for every cue in the readings that later looks see: they tell better what is one too many than what was missed. */
export const EARLY_BONUS = 0.5;

/** Tokens as sure as this are not looked at again where their neighbours are, too: it would change nothing, and takes time. */
const SURE = 0.98;

/** From how many tokens on a look's weights are fetched as a whole. */
const MANY = 100;

/** One token's features at a time, for every token of every text. */
const firstRow = once(() => new FeatureRow(MOST_FIRST, 0));
const reviewRow = once(() => new FeatureRow(MOST_REVIEW, REVIEW_SALT));

/** The attributions that the model's looks agree on, in order of their cues; linear. */
export function lookAt(facts: Facts, model: AttributionModel): Assembled[] {
  const seen = lookAll(facts, model);
  const found: Assembled[] = [];
  for (const [from, to] of stretchesOf(facts)) {
    found.push(...chooseAttributions(stretchOf(seen, from, to), facts, from, model.confidence));
  }
  return found;
}

/** What a look makes of a text: column scores and kinds of steps by token, and the look itself. */
interface Seen {
  readonly columns: Float32Array;
  readonly steps: Uint8Array;
  readonly look: Look;
  readonly room: Room;
}

/** What label scores and sums are written into, stretch after stretch: made anew for each, it drives the engine to clear up. */
interface Room {
  readonly labels: Float32Array;
  readonly sums: SumRoom;
}

/** What the last look makes of a text. */
function lookAll(facts: Facts, { looks }: AttributionModel): Seen {
  const columns = new Float32Array(facts.length * COLUMN_COUNT);
  const steps = new Uint8Array(facts.length);
  for (let i = 0; i < steps.length; i++) steps[i] = stepOf(facts, i);
  const longest = Math.min(STRETCH, facts.length);
  const room = { labels: new Float32Array(longest * LABEL_COUNT), sums: roomFor(longest) };
  let reading: Reading | null = null;
  for (const [k, look] of looks.entries()) {
    if (reading === null) addFirst(facts, look, columns);
    else addReview(facts, reading, look, columns);
    if (k < looks.length - 1) reading = decode(facts, { columns, steps, look, room });
  }
  return { columns, steps, look: looks.at(-1)!, room };
}

function addFirst(facts: Facts, { table }: Look, columns: Float32Array): void {
  const outlook = gatherOutlook(facts);
  const row = firstRow();
  if (facts.length >= MANY) table.fetch();
  for (let i = 0; i < facts.length; i++) {
    writeFirst(facts, outlook, i, row);
    table.addTo(columns, i * COLUMN_COUNT, row);
  }
}

function addReview(facts: Facts, reading: Reading, { table }: Look, columns: Float32Array): void {
  const outlook = gatherReview(facts, reading);
  const row = reviewRow();
  const sure = sureTokens(reading, facts.length);
  if (facts.length >= MANY) table.fetch();
  for (let i = 0; i < facts.length; i++) {
    if (sure[i] !== 0 && sure[i - 1] !== 0 && sure[i + 1] !== 0) continue;
    writeReview(facts, reading, outlook, i, row);
    table.addTo(columns, i * COLUMN_COUNT, row);
  }
}

/** 1 for tokens that are surely outside, or content on one side of its cue. */
function sureTokens({ chances }: Reading, length: number): Uint8Array {
  const sure = new Uint8Array(length);
  for (let i = 0, at = 0; i < length; i++, at += CHANCES) {
    let outside = 1;
    for (let c = 0; c < CHANCES; c++) outside -= chances[at + c]!;
    sure[i] = Math.max(outside, chances[at + 2]!, chances[at + 3]!) > SURE ? 1 : 0;
  }
  return sure;
}

/** Best path and chances, stretch by stretch. */
function decode(facts: Facts, seen: Seen): Reading {
  const labels = new Uint8Array(facts.length);
  const chances = new Float32Array(facts.length * CHANCES);
  for (const [from, to] of stretchesOf(facts)) {
    const stretch = stretchOf(seen, from, to);
    labels.set(bestPath(stretch, EARLY_BONUS), from);
    chancesOf(stretch, chances.subarray(from * CHANCES, to * CHANCES));
  }
  return { labels, chances };
}

/** The scores of a stretch, until the next one's are made: a long text needs no more memory for them than a short one. */
function stretchOf({ columns, steps, look, room }: Seen, from: number, to: number): Scores {
  const length = to - from;
  const own = columns.subarray(from * COLUMN_COUNT, to * COLUMN_COUNT);
  return {
    length,
    labels: labelScores(own, length, room.labels),
    steps: steps.subarray(from, to),
    transitions: look.transitions,
    powers: look.powers,
    room: room.sums,
  };
}

/** Writes how likely each token is to have each role ({@link CHANCES}). */
export function chancesOf(scores: Scores, chances: Float32Array): void {
  const { forward, backward } = sumPaths(scores);
  for (let i = 0; i < scores.length; i++) {
    for (let l = 0; l < LABEL_COUNT; l++) {
      const chance = CHANCE_OF[l]!;
      if (chance < 0) continue;
      const at = i * LABEL_COUNT + l;
      chances[i * CHANCES + chance]! += forward[at]! * backward[at]!;
    }
  }
}

/** Cuts a text into stretches, at the ends of paragraphs where it can. */
function stretchesOf(facts: Facts): [number, number][] {
  const stretches: [number, number][] = [];
  for (let from = 0; from < facts.length;) {
    let to = Math.min(from + STRETCH, facts.length);
    if (to < facts.length) {
      const paragraph = facts.paragraphFrom[to]!;
      if (paragraph > from) to = paragraph;
    }
    stretches.push([from, to]);
    from = to;
  }
  return stretches;
}
