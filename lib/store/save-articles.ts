import type { Rulebook } from './corrections/rulebook';
import { saveRuled } from './corrections/save-ruled';
import type { Reading } from './reading';
import type { Saved } from './save-article';
import type { Library } from './schema';

/** How many articles are saved in one transaction: enough to save its cost, few enough that a page in between waits briefly. */
const BATCH = 20;

/** How saving many articles is followed and ended. */
export interface SaveManyOptions {
  /** Told after every batch what has become of its articles. */
  readonly told?: (saved: readonly Saved[]) => void;
  /** Ends it after the batch at work; what is saved stays. */
  readonly signal?: AbortSignal;
}

/**
 * Saves many articles as {@link saveRuled} does, some in one transaction. The library is the same as if they were
 * read one by one, in any order. A batch that fails leaves nothing of itself, and what it threw is thrown.
 */
export async function saveArticles(
  library: Library,
  readings: Iterable<Reading> | AsyncIterable<Reading>,
  rulebook: Rulebook,
  { told, signal }: SaveManyOptions = {},
): Promise<void> {
  for await (const batch of batches(readings)) {
    if (signal?.aborted) return;
    const saved = await library.transaction('rw', library.tables, async () => {
      const results: Saved[] = [];
      for (const reading of batch) results.push(await saveRuled(library, reading, rulebook));
      return results;
    });
    told?.(saved);
  }
}

async function* batches(
  readings: Iterable<Reading> | AsyncIterable<Reading>,
): AsyncGenerator<readonly Reading[]> {
  let batch: Reading[] = [];
  for await (const reading of readings) {
    batch.push(reading);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
