import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** What of a package.json is needed here. */
interface Manifest {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Names of the packages that end up in the extension: our dependencies and theirs, without mere types; sorted. */
export function shippedPackages(): readonly string[] {
  const found = new Set<string>();
  const add = (manifest: Manifest) => {
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      if (found.has(name) || name.startsWith('@types/')) continue;
      found.add(name);
      add(manifestOf(name));
    }
  };
  add(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest);
  return [...found].sort();
}

/** The terms of the packages, one after the other, with name and version. */
export function licencesOf(names: readonly string[]): string {
  const head = 'Ibid ships code and data of these packages, each under its own terms.\n';
  return [head, ...names.map(termsOf)].join(`\n${'='.repeat(80)}\n\n`);
}

function termsOf(name: string): string {
  const { version, license } = manifestOf(name);
  const folder = join(ROOT, 'node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : 'See its home page.';
  return `${name} ${version} (${license ?? 'no licence named'})\n\n${text}\n`;
}

function manifestOf(name: string): Manifest {
  return JSON.parse(
    readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'),
  ) as Manifest;
}
