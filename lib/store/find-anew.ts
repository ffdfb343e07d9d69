import type { Transaction } from 'dexie';
import type { ArticleRow } from './rows';

/**
 * Takes out all that follows from articles' words, and lets every article count as analysed by another version: the background then
 * finds it anew from the stored words (docs/decisions/0023). The search index is made anew at once. For an upgrade that keeps findings in
 * another form; the reader's hand stays as it is.
 */
export async function findAnew(transaction: Transaction): Promise<void> {
  const derived = ['quotationLinks', 'copies', 'detections'];
  const searched = ['searchedArticles', 'freshWords', 'postings'];
  for (const name of [...derived, ...searched]) await transaction.table(name).clear();
  await transaction.table('meta').delete('reanalysis');
  await transaction.table<ArticleRow>('articles').toCollection().modify({ analysisVersion: null });
}
