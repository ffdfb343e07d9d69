import type { Texts } from '@/components/text';
import type { Ruling } from '@/lib/domain/correction';

/** What a correction does. The labels are the names of what it is about. */
const CORRECTED: Readonly<Record<Ruling['kind'], string>> = {
  'not-a-source': 'correctedNotASource',
  'same-source': 'correctedSameSource',
  'different-sources': 'correctedDifferentSources',
  'another-bearer': 'correctedAnotherBearer',
  'wrong-source': 'correctedWrongSource',
  'wrong-value': 'correctedWrongValue',
  'not-a-figure': 'correctedNotAFigure',
  'not-comparable': 'correctedNotComparable',
};

/** What holds since a correction was made, in one sentence. `labels`: see `Correction.labels`. */
export function correctionInWords(
  { translate }: Texts,
  kind: Ruling['kind'],
  labels: readonly string[],
): string {
  return translate(CORRECTED[kind], ...labels);
}
