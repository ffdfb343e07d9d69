import { failure, success, type Outcome } from './outcome';

/** What a handler returns, as an outcome: also where it throws, which `failed` is told of first. */
export async function answer(
  handle: () => unknown,
  failed?: (error: unknown) => void,
): Promise<Outcome<unknown>> {
  try {
    return success(await handle());
  } catch (error) {
    failed?.(error);
    return failure('failed', error);
  }
}
