import type { Plugin } from 'vite';

/**
 * Lets webextension-polyfill be bundled as the ES module that it is not. The bundler's bridge to CommonJS copies each
 * property of what a module exports, here the browser's own `browser`; Chromium sets an API up when it is first touched,
 * so a content script paid 2 ms for dozens of APIs that it never calls.
 */
export function polyfillAsModule(): Plugin {
  return {
    name: 'ibid:polyfill-as-module',
    enforce: 'pre',
    transform(code, id) {
      if (!/webextension-polyfill[\\/]dist[\\/]browser-polyfill(?:\.min)?\.js$/.test(id))
        return null;
      return {
        code: `const exports = {}, module = { exports };\n${code}\nexport default module.exports;`,
        map: null,
      };
    },
  };
}
