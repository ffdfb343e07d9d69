import browser from 'webextension-polyfill';

/**
 * Lets spot look at a page now, be its tab in the background or the page older than spot's registration: the first call
 * puts spot in where it is not yet, the second one asks it. False where the tab takes no scripts.
 */
export async function lookAt(tabId: number): Promise<boolean> {
  return (await putSpot(tabId)) && putSpot(tabId);
}

/** Puts spot into a tab, where the reader asks it about addresses that the page goes to by itself. */
export function putSpot(tabId: number): Promise<boolean> {
  return inject(tabId, '/spot.js');
}

/**
 * What makes all that the reader paints visible. Firefox ends content scripts without a word when their extension is
 * disabled, but takes its style sheets back: what hangs on this one is gone then too (decision 8).
 */
const SWITCH = ':root { --ibid-on: 1 !important; }';

/**
 * Puts the reader into a tab's top frame, and behind it what paints; where one is at work already, it reads anew. The sheet
 * comes last: each element of the page takes its property, and reading would have to wait for that.
 */
export async function injectReader(tabId: number): Promise<boolean> {
  if (!(await inject(tabId, '/reader.js')) || !(await inject(tabId, '/marks.js'))) return false;
  try {
    await browser.scripting.insertCSS({
      target: { tabId, allFrames: true },
      css: SWITCH,
      origin: 'USER',
    });
  } catch {
    return false; // see below
  }
  return true;
}

/** Puts the margin beside the reader that is at work in a tab. */
export function injectMargin(tabId: number): Promise<boolean> {
  return inject(tabId, '/margin.js');
}

async function inject(tabId: number, file: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return true;
  } catch {
    return false; // the browser's own pages, and tabs closed or gone elsewhere meanwhile
  }
}
