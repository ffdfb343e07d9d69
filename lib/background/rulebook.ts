import type { Rulebook } from '@/lib/store/corrections/rulebook';
import { applyRulings } from './apply-rulings';
import { comparing } from './comparing';

/** How the store applies the reader's word. `linkRepeats`: see {@link comparing}. */
export function rulebook(linkRepeats = false): Rulebook {
  return { derive: applyRulings, comparing: comparing(linkRepeats) };
}
