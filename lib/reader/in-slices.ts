import type { Steps } from '@/lib/page/read/steps';
import { nextTask } from './next-task';

/** How long the work of one task may take before the next step gets a task of its own, milliseconds. */
const SLICE = 6;

/**
 * Does work step by step, in as many tasks as it takes: a usual page is read in one or two, and a slow machine does not feel
 * a long one as a whole. `pausing` is called before each pause; what it gives tells behind it whether the work goes on. Null
 * where it does not.
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  pausing: () => () => boolean,
): Promise<Result | null> {
  let until = performance.now() + SLICE;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    const goesOn = pausing();
    await nextTask();
    if (!goesOn()) return null;
    until = performance.now() + SLICE;
  }
}
