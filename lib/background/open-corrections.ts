import browser from 'webextension-polyfill';

/** Opens the list of the reader's corrections in a tab of its own. */
export async function openCorrections(): Promise<null> {
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html#corrections') });
  return null;
}
