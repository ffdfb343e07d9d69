/** Work that may pause between its steps, so that a slow machine need not do it in one task. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does all the steps at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
