/** Where the reader was in a list: kept with its entry in the browser's history, so that Back leads there. */
interface KeptPlace {
  /** How far the view was scrolled, CSS pixels. */
  readonly view?: number;
  /** Which row of the list was opened, and how far below the list's upper edge it stood. */
  readonly list?: { readonly row: number; readonly below: number };
}

/** The place that was kept with the present entry; empty where none was. */
export function keptPlace(): KeptPlace {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? state : {};
}

/** Keeps a place, beside what is kept already. To be called before a link is followed. */
export function keepPlace(place: KeptPlace): void {
  history.replaceState({ ...keptPlace(), ...place }, '');
}
