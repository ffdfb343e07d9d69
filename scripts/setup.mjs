/**
 * Makes the checkout ready to run: installs the locked packages where they are missing or older than the lockfile.
 * Runs under whatever Node the machine has (20 or newer), before anything of the project's own is installed, so it
 * uses nothing but Node. All it prints goes to standard error: the commands' standard output belongs to their answers.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The project's root, also where its path holds spaces. */
export const ROOT = join(import.meta.dirname, '..');

/** Installs what package-lock.json names, unless it is there already. Ends the process with one sentence on failure. */
export function ensureInstalled() {
  // Packages that are shared from another checkout are that one's to install: `npm ci` here would empty them there.
  if (lstatSync(join(ROOT, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const stamp = join(ROOT, 'node_modules', '.package-lock.json');
  const lock = join(ROOT, 'package-lock.json');
  const prepared = join(ROOT, '.wxt', 'tsconfig.json');
  if (
    existsSync(stamp) &&
    existsSync(prepared) &&
    statSync(stamp).mtimeMs >= statSync(lock).mtimeMs
  )
    return;
  process.stderr.write('Installing packages (npm ci) ...\n');
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (result.status === 0) return;
  process.stderr.write('The packages could not be installed: see the lines of npm above.\n');
  process.exit(1);
}

/**
 * The environment for child processes: the project's own Node and tools come first on the path.
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment() {
  const separator = process.platform === 'win32' ? ';' : ':';
  return {
    ...process.env,
    PATH: join(ROOT, 'node_modules', '.bin') + separator + (process.env.PATH ?? ''),
  };
}
