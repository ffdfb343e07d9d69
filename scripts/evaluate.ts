/** `npm run evaluate`: the quality of the project's own commands on the shared corpora, as a table. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMON_VERBS, commonVerbRecall } from './evaluation/common-verbs';
import {
  ATTRIBUTIONS,
  crossReferences,
  numberAt,
  PAGES,
  QUANTITIES,
  type Metric,
} from './evaluation/metrics';
import { ROOT, runInto, score } from './evaluation/run';

const SHARED = join(ROOT, '..', 'shared');
const OUT = join(ROOT, '.output', 'evaluation');
const scorer = (name: string): string => join(SHARED, 'score', name);
const corpus = (name: string): string => join(SHARED, 'corpora', name);
const out = (name: string): string => join(OUT, name);

/** A part of the table. */
interface Section {
  readonly title: string;
  readonly metrics: readonly Metric[];
  /** What a line of it means, where that needs telling. */
  readonly note?: string;
  /** Gives the scorer's answer. */
  readonly run: () => Promise<unknown>;
}

async function polnear(): Promise<unknown> {
  const gold = corpus('polnear/dev.jsonl');
  await runInto(out('polnear.jsonl'), 'analyze.ts', [gold]);
  const misses = out('polnear.misses.jsonl');
  const files = [gold, out('polnear.jsonl'), '--misses', misses];
  const answer = JSON.parse(await score(scorer('attribution.mjs'), files)) as object;
  return { ...answer, commonVerbs: commonVerbRecall(gold, misses) };
}

async function newsquant(): Promise<unknown> {
  const gold = corpus('newsquant-dev/sentences.jsonl');
  await runInto(out('newsquant.jsonl'), 'analyze.ts', [gold]);
  return JSON.parse(await score(scorer('newsquant.mjs'), [gold, out('newsquant.jsonl')]));
}

async function xref(name: string, flags: readonly string[]): Promise<unknown> {
  const articles = join(corpus(name), 'articles.jsonl');
  await runInto(out(`${name}.jsonl`), 'crossref.ts', ['--sources', articles]);
  await runInto(out(`${name}.links.jsonl`), 'crossref.ts', [...flags, articles]);
  const files = [corpus(name), out(`${name}.jsonl`), out(`${name}.links.jsonl`)];
  return JSON.parse(await score(scorer('xref.mjs'), [...files, ...flags]));
}

async function pages(): Promise<unknown> {
  await runInto(out('bundle-page.log'), 'bundle-page.ts', [out('page.js')]);
  const run = ['--systems', 'none', '--add', `ours=${out('page.js')}`, '--out', out('pages')];
  await score(scorer('pages/run_chromium.mjs'), run);
  await score(scorer('pages.mjs'), ['--json', out('pages.json'), out('pages/ours.chromium.jsonl')]);
  return JSON.parse(readFileSync(out('pages.json'), 'utf8'));
}

const SECTIONS: readonly Section[] = [
  {
    title: 'Attributions (PolNeAR, dev)',
    metrics: ATTRIBUTIONS,
    run: polnear,
    note: `The commonest verbs of saying, of whose attributions the recall tells the share found in full: ${COMMON_VERBS.join(', ')} ("according" with "to").`,
  },
  { title: 'Quantities (NewsQuant, dev)', metrics: QUANTITIES, run: newsquant },
  {
    title: 'Cross-references (FA-KES, dev)',
    metrics: crossReferences(false),
    run: () => xref('xref-dev', []),
  },
  {
    title: 'Cross-references (seeds, within)',
    metrics: crossReferences(true),
    run: () => xref('seeds', ['--within']),
  },
  { title: 'Pages (dev)', metrics: PAGES, run: pages },
];

function lines(answer: unknown, metrics: readonly Metric[]): readonly string[] {
  return metrics.map(({ name, path, bar }) => {
    const value = numberAt(answer, path);
    const printed = value === null ? 'not given' : value.toFixed(value > 1 ? 0 : 3);
    return `| ${name} | ${printed} | ${bar ?? ''} |`;
  });
}

async function evaluate(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const table = [
    '# Evaluation',
    '',
    'Written by `npm run evaluate`: the commands of this project, scored on development data that is not part of it.',
  ];
  for (const { title, metrics, note, run } of SECTIONS) {
    const answer = await run();
    const section = ['', `## ${title}`, '', '| what | score | bar |', '| --- | --- | --- |'];
    section.push(...lines(answer, metrics), ...(note === undefined ? [] : ['', note]));
    console.log(section.join('\n'));
    table.push(...section);
  }
  writeFileSync(join(ROOT, 'docs', 'evaluation.md'), `${table.join('\n')}\n`);
}

if (existsSync(SHARED)) {
  await evaluate();
} else {
  console.error(`There is no ${SHARED}: the corpora and scorers are not part of this project.`);
  process.exitCode = 1;
}
