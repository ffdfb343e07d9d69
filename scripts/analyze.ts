/** `npm run --silent analyze -- FILE...`: the findings of every article, one JSON line each (design.md, "Commands"). */
import type { Analysis } from '@/lib/domain/analysis';
import { analyse } from '@/lib/language/analyse';
import { analysisLine } from './analysis-line';
import { readArticlesFiles } from './read-articles-file';
import { shippedModel } from './shipped-model';

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('Name at least one .txt or .jsonl file: npm run --silent analyze -- FILE...');
  process.exitCode = 1;
}
const model = shippedModel();
const { articles, problems } = readArticlesFiles(paths);
for (const article of articles) {
  const analysis: Analysis = analyse({ ...article, language: 'en' }, model);
  console.log(JSON.stringify(analysisLine(article.id, analysis)));
}
for (const problem of problems) {
  console.error(problem);
  process.exitCode = 1;
}
