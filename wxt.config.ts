import preact from '@preact/preset-vite';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { bareScripts } from './scripts/build/bare-scripts';
import { lateExpressions } from './scripts/build/late-expressions';
import { polyfillAsModule } from './scripts/build/polyfill-module';
import { SHARED_CHUNKS } from './scripts/build/shared-chunks';
import { usualFunctions } from './scripts/build/usual-functions';

/** The add-on's fixed id in Firefox. */
export const GECKO_ID = 'ibid@ibid.example';

/** Pages the reader may allow; asked for on the welcome page, never at install. */
const READABLE_SITES = ['http://*/*', 'https://*/*'];

// WXT takes the mode's name for NODE_ENV, and Preact what is not "production" for a development build.
if (process.env['NODE_ENV'] === 'demo') process.env['NODE_ENV'] = 'production';

/**
 * Everything that the two browsers are told about Ibid. Mode `demo` (`npm start` and the browser stories; no store
 * build has it) differs in one thing: hosts are granted at install, since no headless browser can answer the dialog.
 */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: () => ({
    plugins: [preact(), polyfillAsModule(), bareScripts(), usualFunctions(), lateExpressions()],
    build: {
      cssTarget: ['chrome128', 'firefox147'],
      // Both browsers know how to fetch modules ahead; what stands in for it elsewhere needs a document.
      modulePreload: { polyfill: false },
    },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // Scripts for other people's pages are one file each.
      if (!entrypoints.some(({ type }) => type === 'background')) return;
      config.build = mergeConfig(config.build ?? {}, {
        rolldownOptions: { output: { codeSplitting: SHARED_CHUNKS } },
      });
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      ...['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
      // Backups are written in a page that nobody sees; Firefox's background is a page itself.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    // Asked for when the reader wants backups.
    optional_permissions: ['downloads'],
    ...(mode === 'demo'
      ? { host_permissions: READABLE_SITES }
      : { optional_host_permissions: READABLE_SITES }),
    incognito: 'not_allowed',
    // Chromium keeps Alt+Shift+N and +P for its tab groups and would leave the commands without a key.
    commands: {
      'highlight-selection': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_commandHighlight__',
      },
      'next-finding': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandNextFinding__',
      },
      'previous-finding': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPreviousFinding__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128', externally_connectable: { ids: [] } }),
  }),
});
