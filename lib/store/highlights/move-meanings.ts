import type { MeaningId } from '@/lib/domain/highlight';
import type { ChangedRow } from '../change-rows';
import type { Follow } from '../changes';
import type { Library } from '../schema';

/**
 * Gives highlights whose meaning goes another one. No change that can be undone: the meaning that it would bring back is
 * gone.
 */
export function moveMeanings(
  library: Library,
  moved: Readonly<Record<MeaningId, MeaningId>>,
  follow: Follow,
): Promise<void> {
  return library.transaction('rw', library.tables, async () => {
    const rows: ChangedRow[] = [];
    for (const [from, to] of Object.entries(moved)) {
      for (const before of await library.highlights.where('meaning').equals(from).toArray()) {
        const after = { ...before, meaning: to };
        rows.push({ table: 'highlights', id: before.id, before, after });
        await library.highlights.put(after);
      }
    }
    if (rows.length > 0) await follow(rows);
  });
}
