import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModel } from '@/lib/language/attributions/load-model';
import type { AttributionModel } from '@/lib/language/attributions/model-format';
import { inflateModel } from './model-file';

/** The weights that the extension ships; null where none are built, so that attributions are read by rules. Throws where they are damaged. */
export function shippedModel(): AttributionModel | null {
  const path = join(import.meta.dirname, '..', 'public', 'attribution.bin');
  return existsSync(path) ? loadModel(inflateModel(readFileSync(path))) : null;
}
