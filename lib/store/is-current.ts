import type { ArticleRow } from './rows';

/**
 * Whether the library holds just this reading: the same words, analysed by the same version. What was analysed without a
 * version (by rules alone, or by a script) replaces nothing.
 */
export function isCurrent(
  before: ArticleRow | undefined,
  now: Pick<ArticleRow, 'hash' | 'analysisVersion'>,
): boolean {
  if (before?.hash !== now.hash) return false;
  return now.analysisVersion === null || now.analysisVersion === before.analysisVersion;
}
