import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserName } from './browsers/find';

const ROOT = join(import.meta.dirname, '..');

/** `demo` grants hosts at install and begins with consent (docs/decisions/0004); `store` is what is published. */
export type BuildMode = 'demo' | 'store';

/** Folder that a build of the extension goes to. */
export function builtExtension(browser: BrowserName, mode: BuildMode): string {
  const family = browser === 'firefox' ? 'firefox' : 'chrome';
  return join(ROOT, '.output', `${family}-mv3${mode === 'demo' ? '-demo' : ''}`);
}

/**
 * Builds the extension.
 * @returns the folder that it went to
 * @throws with the builder's output where it fails
 */
export async function buildExtension(browser: BrowserName, mode: BuildMode): Promise<string> {
  const args = ['build', '-b', browser === 'firefox' ? 'firefox' : 'chrome'];
  if (mode === 'demo') args.push('--mode', 'demo');
  const child = spawn('wxt', args, { cwd: ROOT, shell: process.platform === 'win32' });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (status !== 0) throw new Error(`The extension could not be built.\n${output}`);
  return builtExtension(browser, mode);
}
