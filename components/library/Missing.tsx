import { useTexts } from '@/components/text';
import { hashOf, startOf } from './route';
import styles from './view.module.css';

interface MissingProps {
  /** The list that it stood in. */
  readonly list: 'articles' | 'sources' | 'stories';
}

const WORDS = {
  articles: 'libraryArticleGone',
  sources: 'librarySourceGone',
  stories: 'libraryStoryGone',
} as const;

/** What the address asks for is not in the library (any longer). */
export function Missing({ list }: MissingProps) {
  const { translate } = useTexts();
  return (
    <>
      <header class={styles.head}>
        <h1>{translate('libraryNotHere')}</h1>
      </header>
      <p class={styles.empty}>
        {translate(WORDS[list])}{' '}
        <a class={styles.link} href={hashOf(startOf(list))}>
          {translate('libraryShowAll')}
        </a>
      </p>
    </>
  );
}
