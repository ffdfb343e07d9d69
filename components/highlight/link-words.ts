import type { HighlightRelation } from '@/lib/domain/highlight';

/** How one highlight stands to another, as seen from it; keys of texts. */
export const LINK_TEXTS: Readonly<Record<`${HighlightRelation}-${'in' | 'out'}`, string>> = {
  'supports-out': 'librarySupports',
  'supports-in': 'librarySupportedBy',
  'contradicts-out': 'libraryContradicts',
  'contradicts-in': 'libraryContradictedBy',
  'same-as-out': 'librarySameAs',
  'same-as-in': 'librarySameAs',
  'background-out': 'libraryBackgroundTo',
  'background-in': 'libraryHasBackground',
};
