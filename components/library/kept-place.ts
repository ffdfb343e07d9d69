/** Where the reader was in a list: kept with its entry in the browser's history, so that Back leads there. */
interface KeptPlace {
  /** How far the view was scrolled, CSS pixels. */
  readonly view?: number;
  /** How far the list itself was, and which of its rows was opened. */
  readonly list?: { readonly top: number; readonly row: number };
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
