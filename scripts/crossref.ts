/**
 * `npm run --silent crossref -- FILE.jsonl [--within] [--sources]`: the figure cross-references of a library that begins
 * empty and reads the articles in order of publication (design.md, "Commands").
 */
import type { Analysis, AnalysisInput } from '@/lib/domain/analysis';
import { analyse } from '@/lib/language/analyse';
import { linksOfLibrary, readIntoLibrary } from './crossref-articles';
import { resolvedLines } from './crossref-sources';
import { readArticlesFiles } from './read-articles-file';
import { shippedModel } from './shipped-model';

const options = process.argv.slice(2).filter((word) => word.startsWith('--'));
const paths = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = options.filter((option) => option !== '--within' && option !== '--sources');

if (paths.length === 0 || unknown.length > 0) {
  console.error(
    unknown.length > 0
      ? `Unknown: ${unknown.join(' ')}.`
      : 'Name at least one .txt or .jsonl file: npm run --silent crossref -- FILE.jsonl',
  );
  process.exitCode = 1;
} else {
  await crossref(paths, options.includes('--within'), options.includes('--sources'));
}

async function crossref(files: readonly string[], within: boolean, sources: boolean) {
  const { articles, problems } = readArticlesFiles(files);
  const model = shippedModel();
  const analyses = new Map<string, Analysis>();
  const analyseOnce = (input: AnalysisInput): Analysis => {
    const analysis = analyse(input, model);
    analyses.set(input.text, analysis);
    return analysis;
  };
  const read = await readIntoLibrary(articles, { analyse: analyseOnce, within });
  const lines = sources
    ? await resolvedLines(read, articles, analyses)
    : await linksOfLibrary(read, within);
  for (const line of lines) console.log(JSON.stringify(line));
  for (const problem of problems) {
    console.error(problem);
    process.exitCode = 1;
  }
}
