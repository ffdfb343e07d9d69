import type { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** The extension's native API, under the name that both browsers know. */
declare const chrome: typeof browser;

/** Whether the page that is shown is still the site's front page, whose address no article has. */
function isFront(): boolean {
  return location.pathname === '/' && location.search === '';
}

/**
 * What runs on a site's front page, in place of spot: it is no article, so all there is to do is to see it go elsewhere
 * without loading a page, as single-page apps do. The background puts spot in then. Touches nothing of the page: in a
 * world that has just been made, the first look at `document` costs as much as this whole script (decision 37).
 */
export default defineUnlistedScript(() => {
  navigation.addEventListener('currententrychange', look);
});

function look(): void {
  if (isFront()) return;
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
