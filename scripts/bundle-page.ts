import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { build } from 'vite';
import { eagerFunctions } from './build/eager-functions';

/**
 * `npm run --silent bundle-page -- OUT.js`: lib/page as one classic script that sets `globalThis.__page` (design.md,
 * "Commands with a fixed form").
 */
async function main([out]: readonly string[]): Promise<void> {
  if (out === undefined) throw new Error('Give the file to write: npm run bundle-page -- OUT.js');
  const root = resolve(import.meta.dirname, '..');
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [eagerFunctions(() => true)],
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: resolve(import.meta.dirname, 'page-global.ts'),
        formats: ['iife'],
        name: '__ibidPage',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The bundler gave no output.');
  const file = resolve(out);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, output.output[0].code);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
