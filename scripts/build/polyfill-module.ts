import type { Plugin } from 'vite';

/**
 * Lets webextension-polyfill be bundled as the ES module that it is not. The bundler's bridge to CommonJS copies each
 * property of what a module exports, here the browser's own `browser`; Chromium sets an API up when it is first touched,
 * so a content script paid 2 ms for dozens of APIs that it never calls.
 *
 * Scripts that run in pages (WXT's unlisted scripts) get the browser's own API instead, whose functions all return
 * promises in the versions that Ibid runs in, and do without the polyfill's 10 kB (decision 33). It is `chrome` in both
 * browsers: that name is always there, while `browser` could be an element of the page where a browser lacks it.
 */
export function polyfillAsModule(): Plugin {
  let isInPage = false;
  return {
    name: 'ibid:polyfill-as-module',
    enforce: 'pre',
    configResolved({ build }) {
      isInPage = build.lib !== false && JSON.stringify(build.lib.entry).includes('unlisted-script');
    },
    transform(code, id) {
      if (!/webextension-polyfill[\\/]dist[\\/]browser-polyfill(?:\.min)?\.js$/.test(id))
        return null;
      return {
        code: isInPage
          ? 'export default chrome;'
          : `const exports = {}, module = { exports };\n${code}\nexport default module.exports;`,
        map: null,
      };
    },
  };
}
