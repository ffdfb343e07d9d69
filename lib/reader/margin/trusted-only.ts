/** Events by which something is done in the margin. */
const DEEDS = ['click', 'keydown', 'beforeinput', 'input', 'change', 'submit'] as const;

/** Lets only what the reader does reach a part of the margin: events that a script has made end here (decision 22). */
export function trustedOnly(mount: HTMLElement, signal: AbortSignal): void {
  const stop = (event: Event) => {
    if (event.isTrusted) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const deed of DEEDS) mount.addEventListener(deed, stop, { capture: true, signal });
}
