import { useTexts } from '@/components/text';
import { formatNumber } from '@/components/words/plural';
import view from '@/components/library/view.module.css';
import { IMPORT_SORTS, type ImportSort, type ImportState } from '@/lib/domain/import';
import styles from './Exchange.module.css';
import { consequencesInWords, faultsInWords } from './import-words';

const SORTS: Readonly<Record<ImportSort, string>> = {
  articles: 'inArticles',
  highlights: 'inHighlights',
  links: 'inLinks',
  corrections: 'inCorrections',
};

const COLUMNS = ['fresh', 'known', 'differing'] as const;

/** What an import would change, or has changed: counts of each sort, what follows from them, and what is left out. */
export function Review({ state }: { readonly state: ImportState }) {
  const texts = useTexts();
  const { translate } = texts;
  const sorts = IMPORT_SORTS.filter((sort) => COLUMNS.some((column) => state.counts[sort][column]));
  const faults = faultsInWords(texts, state.faults);
  return (
    <>
      {sorts.length > 0 && (
        <table class={styles.counts}>
          <thead>
            <tr>
              <td />
              <th scope="col">{translate('inNew')}</th>
              <th scope="col">{translate('inKnown')}</th>
              <th scope="col">{translate('inDiffering')}</th>
            </tr>
          </thead>
          <tbody>
            {sorts.map((sort) => (
              <tr key={sort}>
                <th scope="row">{translate(SORTS[sort])}</th>
                {COLUMNS.map((column) => (
                  <td key={column}>{formatNumber(texts, state.counts[sort][column])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {consequencesInWords(texts, state.counts).map((sentence) => (
        <p key={sentence} class={view.soft}>
          {sentence}
        </p>
      ))}
      {faults.length > 0 && (
        <>
          <h3>{translate('inLeftOut')}</h3>
          <ul class={styles.faults}>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
