/** `npm start [-- FILE... --headless --browser NAME]`: installs what is missing, then runs scripts/demo. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, ROOT, toolEnvironment } from './setup.mjs';

ensureInstalled();
const result = spawnSync(
  'tsx',
  [join(ROOT, 'scripts', 'demo', 'main.ts'), ...process.argv.slice(2)],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: toolEnvironment(),
    shell: process.platform === 'win32',
  },
);
process.exit(result.status ?? 1);
