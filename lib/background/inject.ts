import browser from 'webextension-polyfill';

/** Lets spot look at a page that was open before it was registered. False where the tab takes no scripts. */
export function lookAt(tabId: number): Promise<boolean> {
  return inject(tabId, '/spot.js');
}

/** Puts the reader into a tab's top frame; where one is at work already, it reads anew. */
export function injectReader(tabId: number): Promise<boolean> {
  return inject(tabId, '/reader.js');
}

async function inject(tabId: number, file: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return true;
  } catch {
    return false; // the browser's own pages, and tabs closed or gone elsewhere meanwhile
  }
}
