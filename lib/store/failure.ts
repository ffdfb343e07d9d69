import type { Refusal } from '@/lib/domain/status';

/** Refusals that the store itself can cause. */
export type StoreFailure = Extract<
  Refusal,
  'store-full' | 'store-newer' | 'store-unavailable' | 'private-window'
>;

const BY_NAME: Readonly<Record<string, StoreFailure>> = {
  QuotaExceededError: 'store-full',
  VersionError: 'store-newer',
  // Firefox's private windows refuse IndexedDB with this one.
  InvalidStateError: 'store-unavailable',
  MissingAPIError: 'store-unavailable',
  DatabaseClosedError: 'store-unavailable',
  OpenFailedError: 'store-unavailable',
  UnknownError: 'store-unavailable',
  SecurityError: 'store-unavailable',
};

/**
 * What a store's error means for the reader; null where it is none that a store is expected to give, that is: a mistake of ours.
 * An aborted transaction and a failed opening carry their cause in `inner`.
 */
export function storeFailure(error: unknown): StoreFailure | null {
  let cause: unknown = error;
  let found: StoreFailure | null = null;
  for (let depth = 0; depth < 5 && isError(cause); depth++) {
    found = BY_NAME[cause.name] ?? found;
    cause = cause.inner;
  }
  return found;
}

function isError(value: unknown): value is { name: string; inner?: unknown } {
  return (
    typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
  );
}
