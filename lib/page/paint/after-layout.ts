/**
 * Calls `act` in a task of its own when the browser has laid out the page anew, as it does before each frame: what is
 * measured then costs nothing, while right after a change it would be all of the page's layout.
 */
export function afterLayout(view: Window, act: () => void): void {
  view.requestAnimationFrame(() => void view.setTimeout(act));
}
