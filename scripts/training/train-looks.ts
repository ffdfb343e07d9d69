import { bestPath } from '@/lib/language/attributions/chain';
import { chancesOf, EARLY_BONUS } from '@/lib/language/attributions/look-at';
import { CHANCES, type Reading } from '@/lib/language/attributions/review-outlook';
import {
  commonFeatures,
  firstFeatures,
  renumber,
  reviewFeatures,
  type Example,
  type Features,
} from './examples';
import {
  scoreColumns,
  scoreWith,
  trainChain,
  type Schedule,
  type Sequence,
  type Weights,
} from './train-chain';

/** How one look is learned. */
export interface LookPlan extends Omit<Schedule, 'seed'> {
  /** It is learned once with each, and the mean of the weights is taken: it hangs less on what was drawn. */
  readonly seeds: readonly number[];
  /** Features seen less often than this are left out. */
  readonly least: number;
  /** The unit that its weights are rounded to. */
  readonly unit: number;
}

/** A learned look: its features' numbers, rising, their weights, and the unit these are to be rounded to. */
export interface LearnedLook extends Weights {
  readonly numbers: Int32Array;
  readonly unit: number;
}

/** What a look leaves for the next one. */
interface State {
  readonly features: Features;
  readonly base: Float32Array | null;
}

/**
 * Learns one look after the other. A look is taught what the looks before make of texts they have not seen: those
 * readings come from copies trained on the other parts of the corpus (jackknife).
 */
export function trainLooks(
  examples: readonly Example[],
  plans: readonly LookPlan[],
  folds: number,
  log: (line: string) => void,
): LearnedLook[] {
  let states: State[] = examples.map((example) => ({
    features: firstFeatures(example),
    base: null,
  }));
  const looks: LearnedLook[] = [];
  for (const [k, plan] of plans.entries()) {
    const start = looks.at(-1)?.transitions ?? null;
    const look = learn(examples, states, plan, start);
    looks.push(look);
    log(`look ${k + 1}: ${look.numbers.length} features`);
    if (k + 1 === plans.length) break;
    const next = new Array<State>(examples.length);
    for (let fold = 0; fold < folds; fold++) {
      const isHeldOut = (_: unknown, i: number): boolean => foldOf(i, k, folds) === fold;
      const rest = (x: unknown, i: number): boolean => !isHeldOut(x, i);
      const copy = learn(examples.filter(rest), states.filter(rest), plan, start);
      const heldOut = examples.filter(isHeldOut);
      const read = readWith(copy, heldOut, states.filter(isHeldOut));
      examples.forEach((_, i) => {
        if (isHeldOut(_, i)) next[i] = read.shift()!;
      });
      log(`  copy ${fold + 1} of ${folds}`);
    }
    states = next;
  }
  return looks;
}

/** Which part an article belongs to; another one for every look, so that no copy has taught itself. */
function foldOf(i: number, look: number, folds: number): number {
  return Math.floor(i / folds ** look) % folds;
}

function learn(
  examples: readonly Example[],
  states: readonly State[],
  plan: LookPlan,
  start: Float32Array | null,
): LearnedLook {
  const features = states.map((state) => state.features);
  const numbers = commonFeatures(features, plan.least);
  const renumbered = renumber(features, numbers);
  const data: Sequence[] = examples.map((example, i) => ({
    example,
    features: renumbered[i]!,
    base: states[i]!.base,
  }));
  const runs = plan.seeds.map((seed) => trainChain(data, numbers.length, { ...plan, seed }, start));
  return {
    numbers,
    columns: meanOf(runs.map((run) => run.columns)),
    transitions: meanOf(runs.map((run) => run.transitions)),
    unit: plan.unit,
  };
}

/** The mean of each weight over the runs. */
function meanOf(runs: readonly Float32Array[]): Float32Array {
  return runs[0]!.map((_, k) => runs.reduce((sum, run) => sum + run[k]!, 0) / runs.length);
}

/** What a look makes of articles, as the next one is given it. */
function readWith(
  { numbers, columns, transitions }: LearnedLook,
  examples: readonly Example[],
  states: readonly State[],
): State[] {
  const renumbered = renumber(
    states.map((state) => state.features),
    numbers,
  );
  return examples.map((example, i) => {
    const sequence: Sequence = { example, features: renumbered[i]!, base: states[i]!.base };
    const base = scoreColumns(sequence, columns, null, 1);
    const scores = scoreWith(sequence, columns, transitions, null, 1);
    const chances = new Float32Array(scores.length * CHANCES);
    if (scores.length > 0) chancesOf(scores, chances);
    const reading: Reading = { labels: bestPath(scores, EARLY_BONUS), chances };
    return { features: reviewFeatures(example, reading), base };
  });
}
