import browser from 'webextension-polyfill';

/** Where the texts of our pages come from. */
export const i18n = browser.i18n;
