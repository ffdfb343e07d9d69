/** The package ships no types; ESLint's own are all that the configuration needs. */
declare module 'eslint-plugin-redos' {
  import type { ESLint } from 'eslint';

  const plugin: ESLint.Plugin;
  export default plugin;
}
