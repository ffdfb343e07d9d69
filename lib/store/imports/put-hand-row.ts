import type { ChangedRow } from '../change-rows';
import type { Follow } from '../changes';
import { isSame } from '../is-same';
import type { Library } from '../schema';

/** Writes a row of the reader's own from a file: not a change that the reader could undo. Part of a transaction over all tables. */
export async function putHandRow(
  library: Library,
  changed: ChangedRow,
  follow: Follow,
): Promise<void> {
  if (isSame(changed.before, changed.after)) return;
  if (changed.after === null) await library[changed.table].delete(changed.id);
  else if (changed.table === 'highlights') await library.highlights.put(changed.after);
  else if (changed.table === 'highlightLinks') await library.highlightLinks.put(changed.after);
  else await library.corrections.put(changed.after);
  await follow([changed]);
}

/** The same row written back. */
export function takenBack(changed: ChangedRow): ChangedRow {
  return { ...changed, before: changed.after, after: changed.before } as ChangedRow;
}
