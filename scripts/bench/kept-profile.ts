import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the profile in which a library of so many articles waits for the next measurement. `of`: whose it is. */
export function keptProfile(of: string, articles: number): string {
  const folder = join(import.meta.dirname, '..', '..', '.output', 'bench', `${of}-${articles}`);
  mkdirSync(folder, { recursive: true });
  // Chromium would run the worker of the build before: its version is the same.
  rmSync(join(folder, 'Default', 'Service Worker'), { recursive: true, force: true });
  return folder;
}
