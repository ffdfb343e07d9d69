/**
 * Why a message has no answer. `unreachable`: nobody listens (a tab without our script, a worker that died twice);
 * `orphaned`: this script's extension was updated, disabled or removed; `not-allowed`: the sender may not send this;
 * `invalid`: the body is not what the contract says; `failed`: the handler threw.
 */
export type Failure = 'unreachable' | 'orphaned' | 'not-allowed' | 'invalid' | 'failed';

/** What becomes of a message: its answer, or why there is none. Sending never throws. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure; readonly detail: string };

/** An answer. */
export function success<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

/** No answer, and why; `detail` is for the report, never for the reader's eyes. */
export function failure(why: Failure, detail: unknown): Outcome<never> {
  return {
    ok: false,
    failure: why,
    detail: detail instanceof Error ? `${detail.name}: ${detail.message}` : String(detail),
  };
}
