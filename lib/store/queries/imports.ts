import type { ImportState } from '@/lib/domain/import';
import type { Library } from '../schema';

/** The import that was begun and not put away; null where there is none. */
export async function importAtHand(library: Library): Promise<ImportState | null> {
  const row = (await library.imports.toArray())[0];
  if (!row) return null;
  const { id, name, stage, refusal, counts, faults, total, done } = row;
  return { id, name, stage, refusal, counts, faults, total, done };
}
