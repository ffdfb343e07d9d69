import { useTexts } from '@/components/text';
import { ALL_ARTICLES, hashOf } from './route';
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
  const route =
    list === 'articles'
      ? ({ view: list, filter: ALL_ARTICLES } as const)
      : list === 'sources'
        ? ({ view: list, words: '' } as const)
        : ({ view: list } as const);
  return (
    <>
      <header class={styles.head}>
        <h1>{translate('libraryNotHere')}</h1>
      </header>
      <p class={styles.empty}>
        {translate(WORDS[list])}{' '}
        <a class={styles.link} href={hashOf(route)}>
          {translate('libraryShowAll')}
        </a>
      </p>
    </>
  );
}
