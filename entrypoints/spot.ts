import type { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect } from '@/lib/page/detect';
import { readAddress } from '@/lib/page/detect/address';
import { announceSpot, spotHere } from '@/lib/page/detect/spot';

/** The extension's native API, under the name that both browsers know. */
declare const chrome: typeof browser;

/** How long after it was looked at a page is looked at again, in milliseconds: some put their text in late. */
const PAUSES = [1_000, 2_000, 5_000];

/**
 * The only thing that runs on every allowed page: is this an article? If so the background is told, and nothing else. A
 * tab in the background is not looked at before its reader does, or the extension asks for it.
 */
export default defineUnlistedScript(() => {
  if (spotHere()?.lookAgain() === true) return;
  let round = 0;
  let told = '';
  /** Looks for the nth time, and later on again until an article is found and the background has heard of it. */
  const look = (nth: number, mine: number) => {
    if (mine !== round) return;
    const lookLater = () => {
      if (mine !== round) return;
      told = '';
      const pause = PAUSES[nth];
      if (pause !== undefined) setTimeout(() => look(nth + 1, mine), pause);
    };
    const url = addressNow();
    if (!isArticle(url)) return lookLater();
    told = url;
    // A background that is just being stopped rejects or answers nothing.
    tellBackground().then((heard) => {
      if (!heard) lookLater();
    }, lookLater);
  };
  const begin = () => {
    round += 1;
    const mine = round;
    // In a task of its own: a slow machine must not feel loading, evaluating and looking as one.
    setTimeout(() => look(0, mine));
  };
  const beginWhenSeen = () => {
    if (document.visibilityState === 'visible') return begin();
    document.addEventListener('visibilitychange', beginWhenSeen, { once: true });
  };
  const arrive = () => {
    const url = addressNow();
    if (url === told) return;
    round += 1;
    told = '';
    // What its address says it is, it stays: a section or a list costs nothing more, not even a first look at `document`.
    if (readAddress(url).kind !== 'page') return;
    const prerendering = 'prerendering' in document && document.prerendering === true;
    if (prerendering)
      document.addEventListener('prerenderingchange', beginWhenSeen, { once: true });
    else beginWhenSeen();
  };
  announceSpot({
    lookAgain: () => {
      begin();
      return isConnected();
    },
    isArticle,
  });
  arrive();
  // A single-page app goes to its next article without loading a page.
  navigation.addEventListener('currententrychange', arrive);
});

function addressNow(): string {
  const { href } = location;
  const hash = href.indexOf('#');
  return hash < 0 ? href : href.slice(0, hash);
}

/** Whatever a page does to make detection stumble, it is no article then. */
function isArticle(url: string): boolean {
  try {
    return detect(document, url);
  } catch {
    return false;
  }
}

/** Whether the extension that this script came from is still there. */
function isConnected(): boolean {
  return !!chrome.runtime?.id;
}

/**
 * `page.found` of lib/messaging/to-background.ts, by hand: its wrapper would make spot several times as large. The native
 * API, which both browsers have, and not before an article was found: setting it up costs more than detection.
 */
async function tellBackground(): Promise<boolean> {
  const answer: unknown = await chrome.runtime.sendMessage({
    to: 'background',
    type: 'page.found',
    body: {},
  });
  return answer != null;
}
