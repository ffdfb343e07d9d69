import { useTexts } from '@/components/text';
import { dayInWords } from '@/components/words/dates';
import type { ArticleHead } from '@/lib/domain/library-views';
import { hashOf } from './route';
import styles from './view.module.css';

interface HeadLineProps {
  readonly head: ArticleHead;
  /** Whether the headline is told too. */
  readonly titled?: boolean;
}

/** Where and when an article is from, as a link to it in the library. */
export function HeadLine({ head, titled = false }: HeadLineProps) {
  const texts = useTexts();
  const { articleId, site, title, day } = head;
  return (
    <a class={styles.link} href={hashOf({ view: 'article', id: articleId })} title={title}>
      {titled && (
        <>
          <span dir="auto">{title || texts.translate('libraryUntitled')}</span>
          {' · '}
        </>
      )}
      <bdi>{site}</bdi> · <time dateTime={day}>{dayInWords(texts, day)}</time>
    </a>
  );
}
