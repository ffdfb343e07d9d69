import { useTexts } from '@/components/text';
import { dayInWords } from '@/components/words/dates';
import { counted } from '@/components/words/plural';
import type { StoryFilter, StoryLine } from '@/lib/domain/library-views';
import { ConflictsFilter, DaysFilter, Filters } from './Filters';
import type { Filling } from './library-props';
import { MoreList } from './MoreList';
import { NothingFound } from './NothingFound';
import { Relations } from './Relations';
import { ALL_STORIES, hashOf } from './route';
import { SearchField } from './SearchField';
import styles from './view.module.css';

interface StoriesViewProps {
  readonly list: Filling<StoryLine>;
  readonly filter: StoryFilter;
  readonly onFilter: (filter: StoryFilter) => void;
}

/** Articles that share figures and sources, grouped by what they tell. */
export function StoriesView({ list, filter, onFilter }: StoriesViewProps) {
  const texts = useTexts();
  const { translate } = texts;
  const all = hashOf({ view: 'stories', filter: ALL_STORIES });
  const { conflicts, from, to } = filter;
  return (
    <>
      <header class={styles.head}>
        <h1>{translate('libraryStories')}</h1>
        <p class={styles.soft}>{translate('libraryStoriesHint')}</p>
        <form class={styles.fields} role="search" onSubmit={(event) => event.preventDefault()}>
          <SearchField
            label={translate('librarySearchStories')}
            words={filter.words}
            onSearch={(words) => onFilter({ ...filter, words })}
          />
          <Filters isUsed={conflicts || from !== null || to !== null}>
            <DaysFilter {...filter} onDays={(days) => onFilter({ ...filter, ...days })} />
            <ConflictsFilter
              chosen={conflicts}
              onChoose={(chosen) => onFilter({ ...filter, conflicts: chosen })}
            />
          </Filters>
        </form>
      </header>
      <div class={styles.body}>
        <NothingFound
          list={list}
          isWhole={hashOf({ view: 'stories', filter }) === all}
          empty="libraryNoStories"
          none="libraryNoSuchStory"
          all={all}
        />
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
