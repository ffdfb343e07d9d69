import type { ChangeName } from '@/lib/domain/change';
import { isSame } from './is-same';
import type { ChangedRow, ChangeRow } from './change-rows';
import type { HighlightRow } from './rows';
import type { Library } from './schema';

/** So many changes can be undone; older ones are forgotten. */
const MOST_CHANGES = 200;

/**
 * What follows from changed rows elsewhere in the library: findings, links, places of highlights. Told in the transaction of
 * the change, after it.
 */
export type Follow = (rows: readonly ChangedRow[]) => Promise<void>;

/**
 * Writes rows of the reader's own and remembers the change, so that it can be undone. A change that changes nothing is none: a
 * message that arrives twice leaves no trace. To be called in a transaction over all tables.
 */
export async function change(
  library: Library,
  name: ChangeName,
  rows: readonly ChangedRow[],
  follow: Follow,
): Promise<void> {
  const changed = rows.filter(({ before, after }) => !isSame(before, after));
  if (changed.length === 0) return;
  await library.changes.filter(({ undone }) => undone).delete();
  const last = await library.changes.orderBy('order').last();
  const order = (last?.order ?? 0) + 1;
  await library.changes.put({ ...name, order, undone: false, request: null, rows: changed });
  await library.changes
    .where('order')
    .belowOrEqual(order - MOST_CHANGES)
    .delete();
  await write(library, changed);
  await follow(changed);
}

/** Undoes the last change that is not undone. `request`: key of the message, that undoes one however often it arrives. */
export function undo(
  library: Library,
  request: string,
  follow: Follow,
): Promise<ChangeName | null> {
  return move(library, request, follow, true);
}

/** Does again what was undone last. */
export function redo(
  library: Library,
  request: string,
  follow: Follow,
): Promise<ChangeName | null> {
  return move(library, request, follow, false);
}

function move(
  library: Library,
  request: string,
  follow: Follow,
  undone: boolean,
): Promise<ChangeName | null> {
  return library.transaction('rw', library.tables, async () => {
    const known = await library.changes.where('request').equals(request).first();
    if (known) return nameOf(known);
    const changes = library.changes.orderBy('order');
    const next = await (undone ? changes.reverse() : changes)
      .filter((row) => row.undone !== undone)
      .first();
    if (!next) return null;
    await library.changes.put({ ...next, undone, request });
    const rows = undone ? next.rows.map(reversed) : next.rows;
    await write(library, rows);
    await follow(rows);
    return nameOf(next);
  });
}

function nameOf({ kind, label }: ChangeRow): ChangeName {
  return { kind, label };
}

function reversed(row: ChangedRow): ChangedRow {
  return { ...row, before: row.after, after: row.before } as ChangedRow;
}

async function write(library: Library, rows: readonly ChangedRow[]): Promise<void> {
  for (const row of rows) {
    if (row.after === null) await library[row.table].delete(row.id);
    else if (row.table === 'highlights') await putHighlight(library, row.after);
    else if (row.table === 'highlightLinks') await library.highlightLinks.put(row.after);
    else await library.corrections.put(row.after);
  }
}

/** Where a highlight stands is not the reader's word but follows from the text, which may have changed since the row was written. */
async function putHighlight(library: Library, row: HighlightRow): Promise<void> {
  const now = await library.highlights.get(row.id);
  await library.highlights.put({ ...row, span: now?.span ?? null });
}
