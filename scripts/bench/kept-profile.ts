import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../browsers/find';

/** Folder of the profile in which a library of so many articles waits for the next measurement. */
export function keptProfile(browser: BrowserName, articles: number): string {
  const folder = join(
    import.meta.dirname,
    '..',
    '..',
    '.output',
    'bench',
    `${browser}-${articles}`,
  );
  mkdirSync(folder, { recursive: true });
  return folder;
}
