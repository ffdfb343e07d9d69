import { execFile, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { promisify } from 'node:util';

export const ROOT = join(import.meta.dirname, '..', '..');

const execute = promisify(execFile);

/** Runs one of the project's own commands, its standard output into a file. */
export async function runInto(
  output: string,
  script: string,
  args: readonly string[],
): Promise<void> {
  const child = spawn('tsx', [join(ROOT, 'scripts', script), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  const status = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  await finished(child.stdout.pipe(createWriteStream(output)));
  if ((await status) !== 0) throw new Error(`${script} failed on ${args.join(' ')}.`);
}

/** Runs a scorer and gives what it prints. */
export async function score(scorer: string, args: readonly string[]): Promise<string> {
  const { stdout } = await execute(process.execPath, [scorer, ...args], { maxBuffer: 64e6 });
  return stdout;
}
