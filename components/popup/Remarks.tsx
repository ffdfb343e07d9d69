import { useTexts } from '@/components/text';
import { counted } from '@/components/words/plural';
import type { AnalysisLimit } from '@/lib/domain/analysis';
import type { TabStatus } from '@/lib/domain/status';
import styles from './Popup.module.css';

interface RemarksProps {
  readonly status: Extract<TabStatus, { state: 'read' }>;
  readonly onRead: () => void;
}

const LIMITS: Readonly<Record<AnalysisLimit, string>> = {
  'unsupported-language': 'limitLanguage',
  'no-text': 'failedNoText',
  'too-long': 'failedTooLong',
};

/** What the reader should know about how this article was read; nothing where all went well. */
export function Remarks({ status: { limit, teaser, unplaced, changed }, onRead }: RemarksProps) {
  const texts = useTexts();
  const { translate } = texts;
  if (limit === null && !teaser && unplaced === 0 && !changed) return null;
  return (
    <ul class={styles.remarks}>
      {limit !== null && <li>{translate(LIMITS[limit])}</li>}
      {teaser && <li>{translate('teaserRead')}</li>}
      {changed && (
        <li>
          {translate('pageChanged')}{' '}
          <button type="button" class={styles.inline} onClick={onRead}>
            {translate('readAgain')}
          </button>
        </li>
      )}
      {unplaced > 0 && <li>{counted(texts, 'unplaced', unplaced)}</li>}
    </ul>
  );
}
