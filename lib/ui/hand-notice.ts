import type { ChangeName } from '@/lib/domain/change';
import type { Ruling } from '@/lib/domain/correction';

/** What the reader has done on a page of ours, as it is told there with the way back. */
export type HandNotice =
  | { readonly kind: 'highlight-removed' }
  | { readonly kind: 'corrected'; readonly ruling: Ruling; readonly labels: readonly string[] }
  | {
      readonly kind: 'history';
      readonly way: 'undone' | 'redone';
      /** Null where there was nothing to undo or to do again. */
      readonly what: ChangeName | null;
    };
