import type { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect } from '@/lib/page/detect';
import { readAddress } from '@/lib/page/detect/address';

/** The extension's native API, under the name that both browsers know. */
declare const chrome: typeof browser;

/** How long after it was first seen, or looked at before, a page is looked at, in milliseconds: some put their text in late. */
const PAUSES = [0, 1_000, 2_000, 5_000];

/** Where a spot leaves word of itself, among our own scripts: how to look again, false where its extension is gone. */
const AT_WORK: unique symbol = Symbol.for('ibid.spot');
const world = globalThis as { [AT_WORK]?: () => boolean };

/**
 * The only thing that runs on every allowed page: is this an article? If so the background is told, and nothing else. A
 * tab in the background is not looked at before its reader does, or the extension asks for it.
 */
export default defineUnlistedScript(() => {
  if (world[AT_WORK]?.() === true) return;
  let round = 0;
  let told = '';
  const look = () => {
    const url = addressNow();
    if (url === told || !isArticle(url)) return;
    told = url;
    // A background that is just being stopped rejects or answers nothing: the next look tells it again.
    tellBackground().then(
      (heard) => (told = heard ? url : ''),
      () => (told = ''),
    );
  };
  const lookAfter = (nth: number, mine: number) => {
    const pause = PAUSES[nth];
    if (pause === undefined) return;
    setTimeout(() => {
      if (mine !== round) return;
      look();
      lookAfter(nth + 1, mine);
    }, pause);
  };
  const begin = () => {
    round += 1;
    // What its address says it is, it stays: a front or a list costs nothing more.
    if (readAddress(addressNow()).kind === 'page') lookAfter(0, round);
  };
  const beginWhenSeen = () => {
    if (document.visibilityState === 'visible') return begin();
    document.addEventListener('visibilitychange', beginWhenSeen, { once: true });
  };
  world[AT_WORK] = () => {
    told = '';
    begin();
    return isConnected();
  };
  const prerendering = 'prerendering' in document && document.prerendering === true;
  if (prerendering) document.addEventListener('prerenderingchange', beginWhenSeen, { once: true });
  else beginWhenSeen();
  // A single-page app goes to its next article without loading a page.
  navigation.addEventListener('currententrychange', beginWhenSeen);
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
