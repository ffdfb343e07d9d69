/**
 * Labels of the linear chain. Each tells a token's role and on which side its cue stands, so that a path through the
 * text is a set of attributions already linked. `1`: some content of the attribution has come before this token;
 * `0`: none yet, so that some must follow.
 */
export const LABELS = [
  'O',
  'S>0',
  'S>1',
  'T>',
  'G>0',
  'G>1',
  'CP0',
  'CP1',
  'CF0',
  'CF1',
  'CN0',
  'CN1',
  'S<0',
  'S<1',
  'G<0',
  'G<1',
  'T<',
] as const;

/**
 * `O` outside; `S` source, `T` content, `G` gap inside an attribution; `>` its cue is ahead, `<` behind.
 * `C` cue, whose source is the last one before it (`P`), the next one behind it (`F`) or not named (`N`).
 */
export type Label = (typeof LABELS)[number];

/** Number of labels. */
export const LABEL_COUNT = LABELS.length;

/** What features speak for: labels that differ only in what came before share their weights. */
export const COLUMNS = [
  'S',
  'C',
  'T',
  'S>',
  'S<',
  'T>',
  'T<',
  'G>',
  'G<',
  'CP',
  'CF',
  'CN',
] as const;

/** Number of columns. */
export const COLUMN_COUNT = COLUMNS.length;

/** Columns that make up the score of each label. */
export const COLUMNS_OF: readonly (readonly number[])[] = LABELS.map((label) =>
  label === 'O' ? [] : COLUMNS.flatMap((column, i) => (label.startsWith(column) ? [i] : [])),
);

/** Index of a label. */
export function labelIndex(label: Label): number {
  return LABELS.indexOf(label);
}

const START: readonly Label[] = ['O', 'S>0', 'T>', 'CF0', 'CN0', 'CP0'];
const CUE0: readonly Label[] = ['CP0', 'CF0', 'CN0'];
const CUE1: readonly Label[] = ['CP1', 'CF1', 'CN1'];

/** Which labels may follow each: every attribution begun before its cue reaches it, and every one has content. */
const FOLLOWERS: Readonly<Record<Label, readonly Label[]>> = {
  O: START,
  'S>0': ['S>0', 'G>0', 'T>', ...CUE0],
  'G>0': ['G>0', 'S>0', 'T>', ...CUE0],
  'T>': ['T>', 'G>1', 'S>1', ...CUE1],
  'G>1': ['G>1', 'T>', 'S>1', ...CUE1],
  'S>1': ['S>1', 'G>1', 'T>', ...CUE1],
  CP0: ['CP0', 'G<0', 'T<'],
  CF0: ['CF0', 'G<0', 'S<0', 'T<'],
  CN0: ['CN0', 'G<0', 'T<'],
  CP1: ['CP1', 'G<1', 'T<', ...START],
  CF1: ['CF1', 'G<1', 'S<1', 'T<', ...START],
  CN1: ['CN1', 'G<1', 'T<', ...START],
  'S<0': ['S<0', 'G<0', 'T<'],
  'S<1': ['S<1', 'G<1', 'T<', ...START],
  'G<0': ['G<0', 'S<0', 'T<'],
  'G<1': ['G<1', 'S<1', 'T<'],
  'T<': ['T<', 'G<1', 'S<1', ...START],
};

/** Edges of the label graph: parallel arrays of the labels they leave and enter. */
export const EDGES: { readonly from: readonly number[]; readonly to: readonly number[] } = (() => {
  const from: number[] = [];
  const to: number[] = [];
  LABELS.forEach((label, i) => {
    for (const follower of FOLLOWERS[label]) {
      from.push(i);
      to.push(labelIndex(follower));
    }
  });
  return { from, to };
})();

/** Labels a text may begin with. */
export const FIRST: readonly number[] = START.map(labelIndex);

/** Labels a text may end with: nothing is left open. */
export const LAST: readonly number[] = (['O', 'CP1', 'CF1', 'CN1', 'S<1', 'T<'] as const).map(
  labelIndex,
);
