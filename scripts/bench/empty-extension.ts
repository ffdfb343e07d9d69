import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', '..', '.output', 'bench', 'empty-extension');

const MANIFEST = {
  manifest_version: 3,
  name: 'Empty',
  version: '1',
  content_scripts: [
    { matches: ['http://*/*', 'https://*/*'], js: ['spot.js'], run_at: 'document_idle' },
  ],
};

/**
 * Writes the smallest extension that runs in pages: one statement in a world of its own, at the time when spot runs. What
 * it costs is the browser's price of any content script.
 * @returns the folder that it went to
 */
export function writeEmptyExtension(): string {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'manifest.json'), JSON.stringify(MANIFEST));
  // Named like ours, so that it is counted by the same rule.
  writeFileSync(join(FOLDER, 'spot.js'), '0;\n');
  return FOLDER;
}
