import type { ImportState } from '@/lib/domain/import';

/** What the background answered last about an import that this page works on. */
export interface ToldImport {
  /** Which import it is about. */
  readonly id: string;
  /** Null where nothing is left of it. */
  readonly state: ImportState | null;
}

/** How far an import is at each stage: it never goes back to an earlier one. */
const PROGRESS: Readonly<Record<ImportState['stage'], number>> = {
  ...{ staging: 0, reviewed: 1, applying: 2, 'taking-back': 3, refused: 4, done: 4 },
};

/**
 * Which state of an import is to be shown: the library is followed, but its changes are heard of a moment after the answer
 * that made them, and an import that is over must not show its buttons again for that moment.
 * @param watched what the library was heard to hold; undefined until it is known
 * @param told the background's last answer to this page; null where it asked nothing
 * @param heardOf id of the import that the library was last heard to hold; null where it held none yet
 */
export function importShown(
  watched: ImportState | null | undefined,
  told: ToldImport | null,
  heardOf: string | null,
): ImportState | null | undefined {
  if (told === null) return watched;
  const { id, state } = told;
  const isOlder = watched
    ? watched.id === id && (state === null || PROGRESS[watched.stage] < PROGRESS[state.stage])
    : state !== null && heardOf !== id;
  return isOlder ? state : watched;
}
