import type { Analysis, AnalysisInput } from '@/lib/domain/analysis';
import { analyse } from '@/lib/language/analyse';

/** `lib/language/analyse.ts` with its model, loaded once in a worker's life. */
export function analyser(): Promise<(input: AnalysisInput) => Analysis> {
  return Promise.resolve((input) => analyse(input, null));
}
