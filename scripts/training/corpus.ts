import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Start and end offsets, UTF-16 code units, end-exclusive. */
export type Ranges = readonly (readonly [number, number])[];

/** An attribution as annotated. */
export interface GoldAttribution {
  readonly source: Ranges | null;
  readonly cue: Ranges;
  readonly content: Ranges;
}

/** An annotated article; its id begins with the publisher and an underscore. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/** Reads one part of the corpus, `train.jsonl` or `dev.jsonl` of a folder. */
export function readCorpus(folder: string, part: 'train' | 'dev'): GoldArticle[] {
  return readFileSync(join(folder, `${part}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldArticle);
}
