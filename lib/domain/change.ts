/** What the reader did, as the interface puts it into words when it is undone or done again. */
const CHANGE_KINDS = [
  'highlight-made',
  'highlight-edited',
  'highlight-removed',
  'link-made',
  'link-edited',
  'link-removed',
  'correction-made',
  'correction-taken-back',
] as const;

/** One of {@link CHANGE_KINDS}. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A change of the reader's own, as it is named. */
export interface ChangeName {
  readonly kind: ChangeKind;
  /** What it is about: the highlight's first words, the correction's labels. May be empty. */
  readonly label: string;
}
