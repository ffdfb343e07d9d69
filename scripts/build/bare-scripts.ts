import type { Plugin } from 'vite';

/** The module that WXT puts around an unlisted script; its id ends with the script's own path. */
const AROUND = '\0virtual:wxt-unlisted-script-entrypoint?';

/**
 * Starts the scripts that run in pages without what WXT puts around them: a logger for what they throw, which the browser
 * reports by itself, cost a page more than the whole script for front pages.
 */
export function bareScripts(): Plugin {
  return {
    name: 'ibid:bare-scripts',
    enforce: 'pre',
    load(id) {
      if (!id.startsWith(AROUND)) return null;
      const script = JSON.stringify(id.slice(AROUND.length));
      return `import script from ${script};\nscript.main();`;
    },
  };
}
