import { join } from 'node:path';
import { build } from 'vite';

/** A TypeScript file of ours and all that it imports as one classic script, for a page of the extension. */
export async function bundleForPage(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': join(import.meta.dirname, '..', '..') } },
    build: {
      write: false,
      minify: false,
      lib: { entry: file, formats: ['iife'], name: '__bundle' },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('Nothing was bundled.');
  return output.output[0].code;
}
