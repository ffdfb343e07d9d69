import browser from 'webextension-polyfill';

/** Whether the extension that this script came from is gone: its runtime then has no id, or cannot be asked. */
export function isOrphaned(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}
