/**
 * Lints the project, and keeps what was found out about its regular expressions: looking for one that may take exponential
 * time takes up to seconds each, minutes for all. The verdicts stand in `tests/expressions.json`, by the expression itself,
 * so that a new or changed one is always looked at.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, toolEnvironment } from './setup.mjs';

const VERDICTS = join(ROOT, 'tests', 'expressions.json');
/** The rule writes while it reads: it gets a copy, so that an editor that lints too never finds half a file. */
const COPY = join(ROOT, '.output', 'lint', 'expressions.json');

mkdirSync(join(COPY, '..'), { recursive: true });
if (existsSync(VERDICTS)) copyFileSync(VERDICTS, COPY);
const { status } = spawnSync('eslint', ['--max-warnings', '0', ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...toolEnvironment(), IBID_VERDICTS: COPY },
  shell: process.platform === 'win32',
});
if (existsSync(COPY)) keep();
process.exitCode = status ?? 1;

/**
 * What the rule found out about an expression; `attack` is a text of up to a hundred thousand characters.
 * @typedef {object} Verdict
 * @property {string} source
 * @property {string} flags
 * @property {string} status
 * @property {string} checker
 * @property {{type: string, summary: string, isFuzz: boolean}} [complexity]
 */

/** Takes over the verdicts, one a line, so that a change shows. */
function keep() {
  /** @type {unknown} */
  const found = JSON.parse(readFileSync(COPY, 'utf8'));
  const { settings, results } =
    /** @type {{settings: unknown, results: Record<string, Verdict>}} */ (found);
  const lines = Object.entries(results)
    // What was not decided in time is looked at again.
    .filter(([, verdict]) => verdict.status !== 'unknown')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, verdict]) => `${JSON.stringify(key)}:${JSON.stringify(withoutAttack(verdict))}`);
  writeFileSync(
    VERDICTS,
    `{"settings":${JSON.stringify(settings)},"results":{\n${lines.join(',\n')}\n}}\n`,
  );
}

/**
 * @param {Verdict} verdict
 * @returns {Verdict}
 */
function withoutAttack({ source, flags, status: decided, checker, complexity }) {
  const { type = '', summary = '', isFuzz = false } = complexity ?? {};
  return { source, flags, status: decided, checker, complexity: { type, summary, isFuzz } };
}
