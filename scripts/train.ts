/**
 * `npm run train -- FOLDER`: learns the attribution weights from a folder with train.jsonl and dev.jsonl (PolNeAR's
 * news text with spans), writes public/attribution.bin and docs/model-card.md. Seeded: the same input gives the same
 * bytes. Only train.jsonl is learned from; dev.jsonl is measured on.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadModel } from '@/lib/language/attributions/load-model';
import { readAttributions } from '@/lib/language/attributions/read-attributions';
import { findQuotations } from '@/lib/language/text/quotations';
import { deflateModel } from './model-file';
import { readCorpus } from './training/corpus';
import { toExample } from './training/examples';
import { describeModel } from './training/model-card';
import { packModel } from './training/pack-model';
import { CONFIDENCE, FOLDS, PLANS } from './training/plan';
import { countMatches } from './training/score';
import { trainLooks } from './training/train-looks';

const [argument] = process.argv.slice(2);
if (argument === undefined) {
  process.stderr.write('Usage: npm run train -- FOLDER (with train.jsonl and dev.jsonl)\n');
  process.exit(1);
}
const folder = resolve(process.env.INIT_CWD ?? '.', argument);
const root = join(import.meta.dirname, '..');
const started = performance.now();
const log = (line: string): void => {
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stderr.write(`${String(seconds).padStart(5)} s  ${line}\n`);
};

const examples = readCorpus(folder, 'train').map(toExample);
log(`${examples.length} articles read`);
const looks = trainLooks(examples, PLANS, FOLDS, log);
const file = packModel(looks, CONFIDENCE);
const shipped = deflateModel(file);
writeFileSync(join(root, 'public', 'attribution.bin'), shipped);
log(`public/attribution.bin: ${shipped.length} bytes, ${file.length} inflated`);

const model = loadModel(file);
const counts = readCorpus(folder, 'dev').map((article) => {
  const { document } = toExample(article);
  return countMatches(article, readAttributions(document, findQuotations(article.text), model));
});
const card = describeModel({ examples: examples.length, looks, file, shipped, counts });
writeFileSync(join(root, 'docs', 'model-card.md'), card);
log('docs/model-card.md written');
