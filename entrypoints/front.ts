import type { browser } from 'wxt/browser';

/** The extension's native API, under the name that both browsers know. */
declare const chrome: typeof browser;

/**
 * What runs on front pages of sites and of their sections, in place of spot: they are no article, so all there is to do is to
 * see them go elsewhere without loading a page, as single-page apps do. The background puts spot in then. Touches nothing
 * of the page: in a world that has just been made, the first look at `document` costs as much as this whole script
 * (decision 37), and so does what WXT's own way of defining a script brings along.
 */
export default { main };

function main(): void {
  navigation.addEventListener('currententrychange', look);
}

function look({ from }: NavigationCurrentEntryChangeEvent): void {
  const { pathname, search } = location;
  if (pathname === '/' && search === '') return;
  const before = from.url === null ? null : URL.parse(from.url);
  // Another place in the page, or another state of it.
  if (before?.pathname === pathname && before.search === search) return;
  // A background that is just being stopped rejects or answers nothing: the next navigation tells it again.
  tellBackground().then(
    (heard) => {
      if (heard) navigation.removeEventListener('currententrychange', look);
    },
    () => undefined,
  );
}

/** `page.moved` of lib/messaging/to-background.ts, by hand like spot's message. */
async function tellBackground(): Promise<boolean> {
  const answer: unknown = await chrome.runtime.sendMessage({
    to: 'background',
    type: 'page.moved',
    body: {},
  });
  return answer != null;
}
