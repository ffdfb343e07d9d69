import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ibid analyze '));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function analyze(...files: string[]): { lines: unknown[]; errors: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(
    join(ROOT, 'node_modules', '.bin', 'tsx'),
    [join(ROOT, 'scripts', 'analyze.ts'), ...files],
    { encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
  );
  const lines = stdout
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
  return { lines, errors: stderr, status };
}

it('prints a line for every article in order, from where it was called, also for one without text', () => {
  writeFileSync(join(folder, 'b.txt'), 'Airwars said 12 boats sank.');
  writeFileSync(
    join(folder, 'a.jsonl'),
    '{"id":"empty","text":" "}\n{"id":"two","text":"9 boats"}',
  );
  const { lines, errors, status } = analyze('b.txt', 'a.jsonl');
  expect([errors, status]).toEqual(['', 0]);
  expect(lines).toMatchObject([
    { id: 'b', figures: [{ low: 12, source: 'Airwars' }] },
    { id: 'empty', sources: [], attributions: [], figures: [] },
    { id: 'two', figures: [{ low: 9, source: null }] },
  ]);
});

it('says what it could not read and still prints the rest', () => {
  writeFileSync(join(folder, 'c.jsonl'), '{"id":"good","text":"9 boats"}\n{"id":7}');
  const { lines, errors, status } = analyze('missing.txt', 'c.jsonl');
  expect(lines).toMatchObject([{ id: 'good' }]);
  expect(errors).toContain('missing.txt cannot be read: there is no such file.');
  expect(errors).toContain('c.jsonl, line 2 is no valid article: it has no id.');
  expect(status).toBe(1);
});
