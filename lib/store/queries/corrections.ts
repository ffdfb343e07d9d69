import type { Correction } from '@/lib/domain/correction';
import type { Library } from '../schema';

/** The reader's corrections, the last made first. */
export function correctionsMade(library: Library): Promise<Correction[]> {
  return library.corrections.orderBy('madeAt').reverse().toArray();
}
