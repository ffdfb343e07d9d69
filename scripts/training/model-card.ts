import { createHash } from 'node:crypto';
import { COLUMNS, LABELS } from '@/lib/language/attributions/labels';
import { CONFIDENCE, FOLDS, PLANS } from './plan';
import { pool, type Counts } from './score';
import type { LearnedLook } from './train-looks';

/** What the model card tells of a training run. */
export interface TrainingRun {
  /** Articles learned from. */
  readonly examples: number;
  readonly looks: readonly LearnedLook[];
  /** The weights file, and the same as it ships (scripts/model-file.ts). */
  readonly file: Uint8Array;
  readonly shipped: Uint8Array;
  /** Matches on the articles measured on. */
  readonly counts: readonly Counts[];
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const share = (x: number): string => x.toFixed(3);

function row(name: string, counts: readonly Counts[]): string {
  const { precision, recall, f1, low, high } = pool(counts);
  const gold = counts.reduce((sum, c) => sum + c.gold, 0);
  return `| ${name} | ${gold} | ${share(precision)} | ${share(recall)} | ${share(f1)} | ${share(low)} to ${share(high)} |`;
}

/** The same counts for the attributions of one form: recall over the annotated, precision over the found. */
function formRow(name: string, counts: readonly Counts[], quoted: boolean): string {
  const sum = (pick: (c: Counts) => number): number => counts.reduce((s, c) => s + pick(c), 0);
  const gold = sum((c) => (quoted ? c.quotedGold : c.gold - c.quotedGold));
  const found = sum((c) => (quoted ? c.quotedFound : c.found - c.quotedFound));
  const recalled = sum((c) => (quoted ? c.quotedGoldRight : c.right - c.quotedGoldRight));
  const precise = sum((c) => (quoted ? c.quotedFoundRight : c.right - c.quotedFoundRight));
  const precision = precise / Math.max(1, found);
  const recall = recalled / Math.max(1, gold);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  return `| ${name} | ${gold} | ${share(precision)} | ${share(recall)} | ${share(f1)} | |`;
}

/** docs/model-card.md. */
export function describeModel({ examples, looks, file, shipped, counts }: TrainingRun): string {
  const publishers = [...new Set(counts.map((c) => c.id.split('_')[0]!))].sort();
  const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
  return `# Model card: who said what

Written by \`npm run train -- ../shared/corpora/polnear\`; do not edit. What it is for: finding attributions (source,
cue, content) in English news text, inside the extension, on the reader's machine. \`lib/language/attributions\` reads
\`public/attribution.bin\`; without the file, or where its checksum does not match, rules take over.

## Data and licence

PolNeAR (Newell, Margolin and Ruths, LREC 2018), news text about the 2016 campaign in the United States from seven
publishers: ${examples} articles learned from, ${counts.length} measured on. The annotations are published with MIT packaging and no
other statement. The weights are statistics over hashed features (${looks.length} looks, features seen at least
${PLANS.map((plan) => plan.least).join(' and ')} times): words cannot be read back from them, and no sentence is kept.

## How it reads

A linear-chain CRF over tokens with ${LABELS.length} labels that tell a token's role, on which side its cue stands, whether content
has come yet, and where the cue's source is; only paths that make whole attributions are allowed. Labels share weights
in ${COLUMNS.length} columns. The first look sees words, coarse kinds by word lists and endings, shapes, quotation marks, the
place in sentence and paragraph, and the reporting verbs and punctuation along the sentence. Each further look adds to
those scores by what the look before made of the text: likely cues on either side, runs, words that were sources or
cues elsewhere in the article; in reading, tokens that are nearly sure are passed over.
It learns from readings of articles that the look before had not seen (jackknife,
${FOLDS} parts). AdaGrad with feature dropout; transitions by kind of step between tokens.

What the last look makes of a text is no single path: readings are drawn by their probability, and an attribution is
taken where ${Math.round(100 * CONFIDENCE)} % of them or more have one like it (half of the content and of the source), the surest first.

| look | features looked at | epochs | rate | dropout | shrink | seeds | rounded to multiples of |
|---|---|---|---|---|---|---|---|
${looks.map((look, i) => `| ${i + 1} | ${look.numbers.length} | ${PLANS[i]!.epochs} | ${PLANS[i]!.rate} | ${PLANS[i]!.dropout} | ${PLANS[i]!.shrink} | ${PLANS[i]!.seeds.join(', ')} | ${look.unit} |`).join('\n')}

A look with several seeds is the mean of what each gave. The weights are ${kilobytes(file.length)},
SHA-256 \`${sha256(file)}\`; \`public/attribution.bin\` is them deflated, ${kilobytes(shipped.length)},
SHA-256 \`${sha256(shipped)}\`.

## Scores on dev

Full match: content and source both overlap by half or more (Dice over words). Intervals are 95 % over resampled
articles. When a candidate is taken was chosen on held-out training articles; how far the weights are pruned and rounded,
whether to take the mean of two seeds, and how sure is nearly sure were compared on dev, too, and mistakes there were read, so that these scores are too kind. Two trained people agree with each other at 0.77 (0.95 for direct or mixed quotations, 0.69 for indirect).

| | annotated | precision | recall | F1 | interval |
|---|---|---|---|---|---|
${row('all', counts)}
${formRow('direct or mixed', counts, true)}
${formRow('indirect', counts, false)}
${publishers
  .map((name) =>
    row(
      name,
      counts.filter((c) => c.id.startsWith(`${name}_`)),
    ),
  )
  .join('\n')}

## What it gets wrong

- Cues that are no verbs of saying: stances, thoughts and nouns ("veto threat", "supporters of"). People disagree most
  about these, too.
- Where indirect content ends: coordination ("and asserted that"), clauses set off by commas, adverbials.
- Long subjects: with a relative clause or an apposition between source and cue, the nearer name is sometimes taken.
- Attributions inside attributions: each token has one role, so the outer or the inner one is lost.
- Speeches quoted over many paragraphs without a cue.
- It has learned from political news of one country and one year; elsewhere it leans on its word lists.
`;
}
