/**
 * `npm run bench`: what Ibid weighs, and what a page and a growing library pay for it, into docs/benchmarks.md. `npm run bench --
 * page language` measures only some sections (see {@link SECTIONS}) and prints them; `--large` goes up to 100,000 articles, `--keep=10000` measures the
 * library and its page at that size alone, in profiles that are kept in .output/bench for the next time; with `--fill` it only makes them, which
 * may take an hour and need not be alone on the machine. `--browser=firefox`: the library in one browser alone.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageRows } from './bench/language';
import { libraryRows } from './bench/library';
import { libraryViewRows } from './bench/library-view-rows';
import { bothRows } from './bench/page-both';
import { pageRows } from './bench/page-rows';
import { sizesOf } from './bench/sizes';
import { BROWSERS } from './browsers/find';
import { buildExtension } from './build-extension';

async function sizes(): Promise<readonly string[]> {
  const lines = ['## Bundles', '', '| file | minified, kB | gzip, kB |', '| --- | ---: | ---: |'];
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
  for (const { file, bytes, gzip } of sizesOf(await buildExtension('chromium', 'store')))
    lines.push(`| ${file} | ${kilobytes(bytes)} | ${kilobytes(gzip)} |`);
  return lines;
}

const large = process.argv.includes('--large');
const keep = valueOf('keep');
const kept = keep === undefined ? null : Number(keep);
const only = BROWSERS.filter((name) => name === (valueOf('browser') ?? name));

function valueOf(option: string): string | undefined {
  const start = `--${option}=`;
  return process.argv.find((word) => word.startsWith(start))?.slice(start.length);
}

/** What is measured, in the order of the report. */
const SECTIONS: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  sizes,
  page: pageRows,
  both: bothRows,
  language: async () => languageRows(await buildExtension('chromium', 'store')),
  library: () => libraryRows(only, { large, kept, fill: process.argv.includes('--fill') }),
  view: () => libraryViewRows(only, { large, kept, fill: process.argv.includes('--fill') }),
};

const OPTIONS = /^--(?:large|fill|keep=\d+|browser=(?:chromium|firefox))$/;
const stray = process.argv.slice(2).find((word) => word.startsWith('--') && !OPTIONS.test(word));
if (stray !== undefined) {
  console.error(
    `No such option: ${stray}. There are --large, --fill, --keep=ARTICLES and --browser=chromium or firefox.`,
  );
  process.exit(1);
}
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = asked.filter((name) => !Object.hasOwn(SECTIONS, name));
if (unknown.length > 0) {
  console.error(
    `No such section: ${unknown.join(', ')}. There are ${Object.keys(SECTIONS).join(', ')}.`,
  );
  process.exit(1);
}
const lines = ['# Benchmarks', '', 'Written by `npm run bench`.'];
for (const [name, measure] of Object.entries(SECTIONS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  lines.push('', ...(await measure()));
}
const report = `${lines.join('\n')}\n`;
if (asked.length === 0)
  writeFileSync(join(import.meta.dirname, '..', 'docs', 'benchmarks.md'), report);
console.log(report);
