/**
 * Who may import what (design.md, "Who may import what"): each layer names its allowed targets; everything else is an
 * error. A path is a regular expression over the resolved file.
 */
/** @param {string[]} names */
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})/`;
const POLYFILL = npm('webextension-polyfill', '@types/webextension-polyfill');
const PREACT = npm('preact', '@preact/[^/]+');
const CHARTS = npm('d3-scale', '@types/d3-scale');
const DEXIE = npm('dexie');

/** @type {Record<string, {from: string, to: string[]}>} */
const layers = {
  domain: { from: '^lib/domain/', to: [] },
  language: {
    from: '^lib/language/',
    to: ['^lib/domain/', npm('chrono-node', 'i18n-iso-countries', 'i18n-nationality')],
  },
  matching: {
    from: '^lib/matching/',
    to: ['^lib/domain/', npm('i18n-iso-countries', 'i18n-nationality')],
  },
  page: { from: '^lib/page/', to: ['^lib/domain/', npm('approx-string-match')] },
  store: { from: '^lib/store/', to: ['^lib/domain/', DEXIE] },
  exchange: {
    from: '^lib/exchange/',
    to: [
      '^lib/(domain|store)/',
      '^lib/messaging/(hand-shapes|shapes)\\.ts$',
      npm('papaparse', '@types/papaparse', 'valibot'),
    ],
  },
  messaging: { from: '^lib/messaging/', to: ['^lib/domain/', npm('valibot'), POLYFILL] },
  settings: { from: '^lib/settings\\.ts$', to: ['^lib/domain/', POLYFILL] },
  background: {
    from: '^lib/background/',
    to: [
      '^lib/(domain|language|matching|store|exchange|messaging)/',
      '^lib/settings\\.ts$',
      POLYFILL,
    ],
  },
  reader: {
    from: '^lib/reader/',
    to: [
      '^lib/(domain|page|messaging)/',
      '^lib/settings\\.ts$',
      '^components/(card|highlight)/',
      PREACT,
      POLYFILL,
    ],
  },
  ui: {
    from: '^lib/ui/',
    to: [
      '^lib/(domain|messaging)/',
      '^lib/settings\\.ts$',
      '^lib/store/queries/',
      // What is chosen in a page is read there, and what is saved is packed there: decision 21.
      '^lib/page/read\\.ts$',
      npm('diff', 'fflate'),
      PREACT,
      POLYFILL,
    ],
  },
  components: { from: '^components/', to: ['^lib/domain/', CHARTS, PREACT, '\\.css$'] },
  spot: { from: '^entrypoints/spot\\.ts$', to: ['^lib/page/detect(\\.ts|/)', npm('wxt')] },
  front: { from: '^entrypoints/front\\.ts$', to: [npm('wxt')] },
  entrypoints: {
    from: '^entrypoints/(?!(?:spot|front)\\.ts$)',
    to: [
      '^lib/(background|reader|reader/marks|reader/margin)/start\\.ts$',
      '^lib/ui/',
      '^components/',
      '\\.css$',
      '^entrypoints/',
      PREACT,
      npm('wxt'),
    ],
  },
};

/** Files of ours that stand in none of the layers. */
const OUTSIDE = {
  path: '^(lib|components|entrypoints)/',
  pathNot: [...Object.values(layers).map((layer) => layer.from), '\\.(css|html|json|bin)$'],
};

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-file-outside-a-layer',
      severity: 'error',
      comment: 'every file of ours stands in a layer of design.md',
      from: OUTSIDE,
      to: {},
    },
    {
      name: 'no-import-from-outside-a-layer',
      severity: 'error',
      comment: 'the same for a file that imports nothing itself',
      from: {},
      to: OUTSIDE,
    },
    {
      name: 'reader-never-reaches-dexie',
      severity: 'error',
      comment: "a content script would open the visited site's database",
      from: { path: '^(lib/(reader|page)/|entrypoints/(reader|marks|margin|spot|front)\\.ts$)' },
      to: { path: DEXIE, reachable: true },
    },
    ...Object.entries(layers).map(([name, { from, to }]) => ({
      name: `${name}-imports`,
      severity: 'error',
      from: { path: from },
      to: { pathNot: [from, ...to] },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'browser', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
