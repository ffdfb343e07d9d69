import { readFileSync } from 'node:fs';

/** The commonest verbs of saying and their kin, in every form: what a reader would never forgive to be missed. */
export const COMMON_VERBS: readonly string[] = (
  'say says said saying tell tells told telling add adds added adding announce announces announced announcing ' +
  'claim claims claimed claiming report reports reported reporting state states stated stating write writes wrote writing ' +
  'according explain explains explained explaining note notes noted noting argue argues argued arguing ' +
  'insist insists insisted insisting warn warns warned warning declare declares declared declaring'
).split(' ');

interface GoldLine {
  readonly text: string;
  readonly attributions: readonly { readonly cue: readonly (readonly [number, number])[] }[];
}

interface MissLine {
  readonly kind: string;
  readonly gold?: { readonly cue: string };
}

/** How many attributions have such a verb in their cue, and the share of them that was found in full. */
export interface CommonVerbRecall {
  readonly count: number;
  readonly recall: number;
}

/** Reads the gold and the scorer's list of what was missed, both JSON Lines. */
export function commonVerbRecall(goldFile: string, missesFile: string): CommonVerbRecall {
  const cues = linesOf<GoldLine>(goldFile).flatMap(({ text, attributions }) =>
    attributions.map(({ cue }) => cue.map(([start, end]) => text.slice(start, end)).join(' ')),
  );
  const missed = linesOf<MissLine>(missesFile).flatMap(({ kind, gold }) =>
    kind === 'missed_gold' && gold ? [gold.cue] : [],
  );
  const count = cues.filter(isCommon).length;
  return { count, recall: count === 0 ? 0 : 1 - missed.filter(isCommon).length / count };
}

const VERBS = new Set(COMMON_VERBS);

function isCommon(cue: string): boolean {
  return cue
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => VERBS.has(word));
}

function linesOf<Line>(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}
