import { useTexts } from '@/components/text';
import { dayInWords } from '@/components/words/dates';
import { counted } from '@/components/words/plural';
import type { StoryLine } from '@/lib/domain/library-views';
import type { Filling } from './library-props';
import { MoreList } from './MoreList';
import { Relations } from './Relations';
import { hashOf } from './route';
import styles from './view.module.css';

/** Articles that share figures and sources, grouped by what they tell. */
export function StoriesView({ list }: { readonly list: Filling<StoryLine> }) {
  const texts = useTexts();
  const { translate } = texts;
  return (
    <>
      <header class={styles.head}>
        <h1>{translate('libraryStories')}</h1>
        <p class={styles.soft}>{translate('libraryStoriesHint')}</p>
      </header>
      <div class={styles.body}>
        {list.state === 'all' && list.rows.length === 0 && (
          <p class={styles.empty}>{translate('libraryNoStories')}</p>
        )}
        <MoreList {...list} keyOf={({ articleId }) => articleId}>
          {(story) => (
            <>
              <p>
                <a class={styles.link} href={hashOf({ view: 'story', id: story.articleId })}>
                  <span dir="auto">{story.title || translate('libraryUntitled')}</span>
                </a>
              </p>
              <p class={styles.soft}>
                {counted(texts, 'articles', story.articles)} ·{' '}
                {counted(texts, 'librarySites', story.sites.length)} ·{' '}
                <Days from={story.from} to={story.to} />
              </p>
              <Relations counts={story.relations} />
            </>
          )}
        </MoreList>
      </div>
    </>
  );
}

/** From when to when a story's articles are. */
export function Days({ from, to }: Pick<StoryLine, 'from' | 'to'>) {
  const texts = useTexts();
  const [first, last] = [dayInWords(texts, from, to), dayInWords(texts, to)];
  if (from.slice(0, 10) === to.slice(0, 10)) return <>{last}</>;
  return <>{texts.translate('fromTo', first, last)}</>;
}
