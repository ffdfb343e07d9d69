import { compareWithin } from '@/lib/matching/compare-within';
import { compareQuotations } from '@/lib/matching/wording/compare-quotations';
import { sharedWording } from '@/lib/matching/wording/shared-wording';
import type { Comparing } from '@/lib/store/reading';

/**
 * What the store compares articles by. `linkRepeats`: whether passages of one article that only repeat each other are linked
 * too; not for a reader's library.
 */
export function comparing(linkRepeats = false): Comparing {
  return {
    figures: compareWithin(linkRepeats),
    quotations: compareQuotations,
    wording: sharedWording,
  };
}
