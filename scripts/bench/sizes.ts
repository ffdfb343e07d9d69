import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One file of a build. */
export interface FileSize {
  /** Path inside the build, with `/`. */
  readonly file: string;
  /** Bytes as built, minified. */
  readonly bytes: number;
  /** Bytes after gzip at its best. */
  readonly gzip: number;
}

/** What counts as code or its data; pictures and texts are left out. */
const KINDS = new Set(['.js', '.css', '.html', '.bin']);

/** The sizes of a build's bundles, the largest first. */
export function sizesOf(folder: string): readonly FileSize[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && KINDS.has(extname(entry.name)))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const content = readFileSync(path);
      const file = relative(folder, path).replaceAll('\\', '/');
      return { file, bytes: content.length, gzip: gzipSync(content, { level: 9 }).length };
    })
    .toSorted((a, b) => b.bytes - a.bytes);
}
