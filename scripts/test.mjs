/**
 * `npm test`: every check of the project, in both browsers, from a fresh clone on. Prints a line per step, the output
 * of what failed, and last of all the sum: "N passed, N failed". A check counts as one, a test as one.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureInstalled, ROOT, toolEnvironment } from './setup.mjs';

/** Where the test runners leave their counts. */
const RESULTS = join(ROOT, '.output', 'test');

/**
 * @typedef {object} Step
 * @property {string} name what the summary calls it
 * @property {string[]} command the tool and its arguments
 * @property {string} [counts] file in which Vitest counts the step's tests; without it the step is one check
 */

/** Checks that only read the sources, one after the other. @type {Step[]} */
const CHECKS = [
  { name: 'browsers are installed', command: ['tsx', 'scripts/browsers/check.ts'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: ['node', 'scripts/lint.mjs', '.'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'types without a platform', command: ['tsc', '--noEmit', '-p', 'tsconfig.pure.json'] },
  { name: 'layers', command: ['depcruise', 'lib', 'entrypoints', 'components'] },
  { name: 'unused code', command: ['knip'] },
];

/** What needs both cores, one after the other. @type {Step[]} */
const STORIES = [
  { name: 'build for Chromium', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  {
    name: 'add-on lint',
    command: ['web-ext', 'lint', '--no-config-discovery', '-s', '.output/firefox-mv3'],
  },
  testStep('stories in Chromium and Firefox', 'browser'),
];

/**
 * @param {string} name
 * @param {string} project of vitest.config.ts
 * @returns {Step}
 */
function testStep(name, project) {
  const counts = join(RESULTS, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${counts}`];
  return { name, counts, command: ['vitest', 'run', '--project', project, ...reporters] };
}

/**
 * @param {string[]} command
 * @returns {Promise<{status: number, output: string}>}
 */
function run([tool = '', ...args]) {
  return new Promise((resolve) => {
    const child = spawn(tool, args, {
      cwd: ROOT,
      env: { ...toolEnvironment(), NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({ status: 1, output: `${output}${error.message}\n` }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

/**
 * How many tests of a step passed and failed. A test that was skipped has not passed.
 * @param {Step} step
 * @param {number} status
 * @returns {{passed: number, failed: number}}
 */
function count(step, status) {
  if (!step.counts) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const counts = readCounts(step.counts);
  if (!counts) return { passed: 0, failed: 1 };
  const failed = counts.numTotalTests - counts.numPassedTests;
  return { passed: counts.numPassedTests, failed: status === 0 ? failed : Math.max(1, failed) };
}

/**
 * What Vitest writes with `--reporter=json`, as far as it is read here.
 * @typedef {object} Counts
 * @property {number} numPassedTests
 * @property {number} numTotalTests
 * @property {{name: string, message: string, assertionResults: Assertion[]}[]} testResults by file
 * @typedef {{fullName: string, status: string, failureMessages: string[]}} Assertion
 */

/**
 * What Vitest counted; null where it did not come so far.
 * @param {string} file
 * @returns {Counts | null}
 */
function readCounts(file) {
  try {
    /** @type {unknown} */
    const counts = JSON.parse(readFileSync(file, 'utf8'));
    return /** @type {Counts} */ (counts);
  } catch {
    return null;
  }
}

/**
 * The failed tests of a step with the beginning of what they said. They stand before the step's whole output: who keeps
 * only the beginning of a log, as our CI does, still learns which they were.
 * @param {Step} step
 * @returns {string}
 */
function failures(step) {
  const files = step.counts ? (readCounts(step.counts)?.testResults ?? []) : [];
  const lines = files.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status !== 'passed');
    const tests = failed.map((test) => [test.fullName, ...test.failureMessages].join(': '));
    return (message ? [message, ...tests] : tests).map(
      (said) => `${relative(ROOT, name)}: ${said.slice(0, 400)}`,
    );
  });
  return lines.map((line) => `  ${line}\n`).join('');
}

ensureInstalled();
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const sum = { passed: 0, failed: 0 };

/** @param {Step} step */
async function perform(step) {
  const start = performance.now();
  const { status, output } = await run(step.command);
  const { passed, failed } = count(step, status);
  sum.passed += passed;
  sum.failed += failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const verdict = failed > 0 ? 'FAILED' : 'ok';
  const tests = step.counts ? `, ${passed} passed, ${failed} failed` : '';
  process.stdout.write(`${verdict.padEnd(6)} ${step.name} (${seconds} s${tests})\n`);
  if (failed > 0) process.stdout.write(`${failures(step)}${output.trimEnd()}\n\n`);
}

/** @param {Step[]} steps */
async function performAll(steps) {
  for (const step of steps) await perform(step);
}

// Lint takes one core for a minute; the unit tests take the other meanwhile.
await Promise.all([performAll(CHECKS), perform(testStep('unit tests', 'unit'))]);
await performAll(STORIES);
process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`);
process.exitCode = sum.failed > 0 ? 1 : 0;
