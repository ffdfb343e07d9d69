import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect } from '@/lib/page/detect';

/** When a page is looked at, milliseconds after it was opened: some put their text in late. */
const LOOKS = [0, 1_000, 3_000, 8_000];

/** Where a spot leaves word of itself, among our own scripts: how to look again, false where its extension is gone. */
const AT_WORK: unique symbol = Symbol.for('ibid.spot');
const world = globalThis as { [AT_WORK]?: () => boolean };

/** The only thing that runs on every allowed page: is this an article? If so the background is told, and nothing else. */
export default defineUnlistedScript(() => {
  if (world[AT_WORK]?.() === true) return;
  let round = 0;
  let told = '';
  const look = () => {
    const url = location.href.replace(/#.*$/s, '');
    if (url === told || !isArticle(url)) return;
    told = url;
    // A background that is just being stopped rejects or answers nothing: the next look tells it again.
    tellBackground().then(
      (heard) => (told = heard ? url : ''),
      () => (told = ''),
    );
  };
  const begin = () => {
    round += 1;
    const mine = round;
    for (const delay of LOOKS) setTimeout(() => mine === round && look(), delay);
  };
  world[AT_WORK] = () => {
    told = '';
    begin();
    return !!browser.runtime?.id;
  };
  const prerendering = 'prerendering' in document && document.prerendering === true;
  if (prerendering) document.addEventListener('prerenderingchange', begin, { once: true });
  else begin();
  // A single-page app goes to its next article without loading a page.
  navigation.addEventListener('currententrychange', begin);
});

/** Whatever a page does to make detection stumble, it is no article then. */
function isArticle(url: string): boolean {
  try {
    return detect(document, url);
  } catch {
    return false;
  }
}

/** `page.found` of lib/messaging/to-background.ts, by hand: its wrapper would make spot several times as large. */
async function tellBackground(): Promise<boolean> {
  const answer: unknown = await browser.runtime.sendMessage({
    to: 'background',
    type: 'page.found',
    body: {},
  });
  return answer != null;
}
