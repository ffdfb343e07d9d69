import type { Library } from './schema';

/** Asks for several things in one transaction: beginning and ending one costs more than a question, and there are dozens. */
export async function readInOne<Answer>(
  library: Library,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  // In an async function, since Dexie follows the awaits of no other.
  return library.transaction('r', library.tables, async () => ask());
}
