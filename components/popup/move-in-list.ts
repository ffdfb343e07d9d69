/**
 * Moves the focus among the rows of a list (`data-row` in `data-list`): to the next or the previous one on the arrow
 * keys, to the first or the last on Home and End.
 */
export function moveInList(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  if (!(event.target instanceof Element)) return;
  const list = event.target.closest('[data-list]') ?? event.currentTarget;
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => row === event.target);
  if (at === -1) return;
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  const row = next === undefined ? undefined : rows[next];
  if (row === undefined) return;
  event.preventDefault();
  row.focus();
}
