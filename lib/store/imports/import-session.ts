import {
  IMPORT_SORTS,
  type ImportCount,
  type ImportFault,
  type ImportRefusal,
  type ImportSort,
} from '@/lib/domain/import';
import type { Library } from '../schema';
import type { StagedRow } from './import-rows';

const NONE: ImportCount = { fresh: 0, known: 0, differing: 0 };

/** Begins an import; what another left over goes. False where one is being taken over or taken back: that has to end first. */
export function beginImport(library: Library, id: string, name: string): Promise<boolean> {
  const { imports, staged, imported } = library;
  return library.transaction('rw', imports, staged, imported, async () => {
    const before = await imports.toArray();
    if (before.some((one) => one.id === id)) return true;
    if (before.some(({ stage }) => stage === 'applying' || stage === 'taking-back')) return false;
    await Promise.all([imports.clear(), staged.clear(), imported.clear()]);
    const counts = Object.fromEntries(IMPORT_SORTS.map((sort) => [sort, NONE]));
    await imports.put({
      ...{ id, name, stage: 'staging', refusal: null, faults: {}, total: 0, done: 0 },
      counts: counts as Record<ImportSort, ImportCount>,
      ...{ head: false, foot: false },
    });
    return true;
  });
}

/** What a piece of a file brings. */
export interface Piece {
  readonly staged: readonly StagedRow[];
  readonly faults: readonly ImportFault[];
  readonly refusal: ImportRefusal | null;
  readonly head: boolean;
  readonly foot: boolean;
}

/** Puts a piece of the file aside until all of it is there; a piece that comes twice counts once. */
export function stagePiece(library: Library, id: string, piece: Piece): Promise<void> {
  const { imports, staged } = library;
  return library.transaction('rw', imports, staged, async () => {
    const row = await imports.get(id);
    if (row?.stage !== 'staging') return;
    const first = piece.staged[0];
    if (first && (await staged.get(first.n))) return;
    await staged.bulkPut(piece.staged);
    const faults = { ...row.faults };
    for (const fault of piece.faults) faults[fault] = (faults[fault] ?? 0) + 1;
    await imports.put({
      ...row,
      faults,
      stage: piece.refusal === null ? 'staging' : 'refused',
      refusal: piece.refusal ?? row.refusal,
      head: row.head || piece.head,
      foot: row.foot || piece.foot,
      total: row.total + piece.staged.length,
    });
  });
}

/** Ends an import: nothing is left of it but what it brought. */
export function clearImport(library: Library): Promise<void> {
  const { imports, staged, imported } = library;
  return library.transaction('rw', imports, staged, imported, async () => {
    await Promise.all([imports.clear(), staged.clear(), imported.clear()]);
  });
}

/** Things to take over, those that others stand on first: at most `count`, behind the first `skip`. */
export function nextStaged(library: Library, count: number, skip = 0): Promise<StagedRow[]> {
  return library.staged.orderBy('[rank+n]').offset(skip).limit(count).toArray();
}
