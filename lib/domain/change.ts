/** What the reader did, as the interface puts it into words when it is undone or done again. */
export type ChangeKind =
  | 'highlight-made'
  | 'highlight-edited'
  | 'highlight-removed'
  | 'link-made'
  | 'link-edited'
  | 'link-removed'
  | 'correction-made'
  | 'correction-taken-back';

/** A change of the reader's own, as it is named. */
export interface ChangeName {
  readonly kind: ChangeKind;
  /** What it is about: the highlight's first words, the correction's labels. May be empty. */
  readonly label: string;
}
