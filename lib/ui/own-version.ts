import browser from 'webextension-polyfill';

/** Which Ibid this is ("0.1.0"). */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
