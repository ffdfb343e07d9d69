/** The part of the Navigation API that is used; not in every browser. */
interface NavigationLike {
  addEventListener(
    type: 'currententrychange',
    listener: () => void,
    options: { signal: AbortSignal },
  ): void;
}

/** How often the address is looked at where the browser does not tell, milliseconds. */
const INTERVAL = 1000;

/**
 * Calls `onMoved` when the address of a page changes without a load. A content script cannot see the page's calls of
 * `history.pushState`; where the Navigation API is missing, the address is looked at now and then.
 */
export function watchAddress(view: Window, signal: AbortSignal, onMoved: () => void): void {
  view.addEventListener('popstate', onMoved, { signal });
  const { navigation } = view as { navigation?: NavigationLike };
  if (navigation) {
    navigation.addEventListener('currententrychange', onMoved, { signal });
    return;
  }
  let known = view.location.href;
  const timer = setInterval(() => {
    if (view.location.href === known) return;
    known = view.location.href;
    onMoved();
  }, INTERVAL);
  signal.addEventListener('abort', () => clearInterval(timer));
}
