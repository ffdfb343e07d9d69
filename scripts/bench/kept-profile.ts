import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the profile in which a library of so many articles waits for the next measurement. `of`: whose it is. */
export function keptProfile(of: string, articles: number): string {
  const folder = join(import.meta.dirname, '..', '..', '.output', 'bench', `${of}-${articles}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}
