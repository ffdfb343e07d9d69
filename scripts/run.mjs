/** `node scripts/run.mjs FILE.ts ARGS...`: installs what is missing, then runs a TypeScript command of the project. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, ROOT, toolEnvironment } from './setup.mjs';

ensureInstalled();
const [file = '', ...rest] = process.argv.slice(2);
const result = spawnSync('tsx', [join(ROOT, file), ...rest], {
  cwd: ROOT,
  stdio: 'inherit',
  env: toolEnvironment(),
  shell: process.platform === 'win32',
});
process.exit(result.status ?? 1);
