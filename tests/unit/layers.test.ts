/**
 * The layer rules are only worth something if they fire: every case writes a small project with one forbidden import
 * and runs the project's own rules over it.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

/** One file, what it imports, and the rule that must object; null = allowed. */
const CASES: readonly [file: string, imports: string, rule: string | null][] = [
  ['lib/domain/a.ts', '@/lib/page/x', 'domain-imports'],
  ['lib/language/a.ts', 'dexie', 'language-imports'],
  ['lib/language/b.ts', 'node:fs', 'language-imports'],
  ['lib/language/c.ts', '@/lib/domain/x', null],
  ['lib/matching/a.ts', '@/lib/language/x', 'matching-imports'],
  ['lib/page/a.ts', '@/lib/messaging/x', 'page-imports'],
  ['lib/store/a.ts', '@/lib/matching/x', 'store-imports'],
  ['lib/store/b.ts', 'dexie', null],
  ['lib/exchange/a.ts', '@/lib/background/x', 'exchange-imports'],
  ['lib/messaging/a.ts', '@/lib/store/x', 'messaging-imports'],
  ['lib/settings.ts', '@/lib/store/x', 'settings-imports'],
  ['lib/background/a.ts', '@/lib/ui/x', 'background-imports'],
  ['lib/reader/a.ts', '@/lib/store/x', 'reader-imports'],
  ['lib/reader/b.ts', '@/lib/page/reaches-dexie', 'reader-never-reaches-dexie'],
  ['lib/ui/a.ts', '@/lib/store/x', 'ui-imports'],
  ['lib/ui/b.ts', '@/lib/store/queries/x', null],
  ['components/A.tsx', '@/lib/store/x', 'components-imports'],
  ['components/B.tsx', 'preact', null],
  ['entrypoints/spot.ts', '@/lib/page/read', 'spot-imports'],
  ['entrypoints/reader.ts', '@/lib/store/x', 'entrypoints-imports'],
  ['entrypoints/background.ts', 'wxt/utils/define-background', null],
  ['lib/elsewhere/a.ts', '@/lib/domain/x', 'no-file-outside-a-layer'],
  ['lib/domain/b.ts', '@/lib/elsewhere/x', 'no-import-from-outside-a-layer'],
  ['lib/page/b.ts', './missing', 'no-unresolved'],
  ['lib/page/c.ts', './c-again', 'no-cycles'],
];

/** What the cases import. */
const TARGETS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['domain', 'language', 'matching', 'page', 'messaging', 'store', 'background', 'ui'].map(
      (layer) => [`lib/${layer}/x.ts`, 'export const x = 1;\n'],
    ),
  ),
  'lib/store/queries/x.ts': 'export const x = 1;\n',
  'lib/page/read.ts': 'export const x = 1;\n',
  'lib/page/reaches-dexie.ts': "export * from 'dexie';\n",
  'lib/page/c-again.ts': "export * from './c';\n",
  'lib/elsewhere/x.ts': 'export const x = 1;\n',
};

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

let folder = '';
let violations: readonly Violation[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ibid layers '));
  for (const name of ['.dependency-cruiser.cjs', 'package.json'])
    copyFileSync(join(ROOT, name), join(folder, name));
  const paths = { '@/*': ['./*'] };
  write('tsconfig.json', JSON.stringify({ compilerOptions: { paths, jsx: 'react-jsx' } }));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [file, text] of Object.entries(TARGETS)) write(file, text);
  for (const [file, imports] of CASES) write(file, `export * from '${imports}';\n`);
  const cruiser = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  const run = spawnSync(
    process.execPath,
    [cruiser, 'lib', 'entrypoints', 'components', '--output-type', 'json'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64e6 },
  );
  if (run.stdout === '') throw new Error(run.stderr);
  const report = JSON.parse(run.stdout) as { summary: { violations: readonly Violation[] } };
  violations = report.summary.violations;
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

it.each(CASES)('%s importing %s: %s', (file, _imports, rule) => {
  // A cycle is reported once, from whichever end was reached last.
  const broken = violations.filter((v) => v.from === file || v.to === file).map((v) => v.rule.name);
  if (rule === null) expect(broken).toEqual([]);
  else expect(broken).toContain(rule);
});
