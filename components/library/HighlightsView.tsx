import { useTexts } from '@/components/text';
import { meaningInWords } from '@/components/words/meaning-words';
import type { Meaning } from '@/lib/domain/highlight';
import type { HighlightShown } from './article-read';
import { HighlightItem } from './HighlightItem';
import { ChoiceFilter } from './Filters';
import type { Filling, LibraryActions } from './library-props';
import { MoreList } from './MoreList';
import { NothingFound } from './NothingFound';
import { ALL_HIGHLIGHTS, hashOf, type HighlightChoice } from './route';
import { SearchField } from './SearchField';
import styles from './view.module.css';

interface HighlightsViewProps {
  readonly list: Filling<HighlightShown>;
  readonly choice: HighlightChoice;
  readonly meanings: readonly Meaning[];
  readonly tags: readonly string[];
  readonly actions: LibraryActions;
  readonly onChoose: (choice: HighlightChoice) => void;
}

/** The reader's own highlights and notes of all articles, the last changed first. */
export function HighlightsView(props: HighlightsViewProps) {
  const { list, choice, meanings, tags, actions, onChoose } = props;
  const texts = useTexts();
  const { translate } = texts;
  const view = 'highlights';
  const all = hashOf({ view, choice: ALL_HIGHLIGHTS });
  return (
    <>
      <header class={styles.head}>
        <h1>{translate('libraryHighlights')}</h1>
        <form class={styles.fields} role="search" onSubmit={(event) => event.preventDefault()}>
          <SearchField
            label={translate('librarySearchHighlights')}
            words={choice.words}
            onSearch={(words) => onChoose({ ...choice, words })}
          />
          <ChoiceFilter
            label={translate('libraryMeaning')}
            all={translate('libraryAllMeanings')}
            chosen={choice.meaning}
            choices={meanings.map(({ id }) => id)}
            nameOf={(id) => {
              const meaning = meanings.find((one) => one.id === id);
              return meaning ? meaningInWords(texts, meaning) : '';
            }}
            onChoose={(meaning) => onChoose({ ...choice, meaning })}
          />
          {tags.length > 0 && (
            <ChoiceFilter
              label={translate('libraryTag')}
              all={translate('libraryAllTags')}
              chosen={choice.tag}
              choices={tags}
              onChoose={(tag) => onChoose({ ...choice, tag })}
            />
          )}
          <label class={styles.check}>
            <input
              type="checkbox"
              checked={choice.orphans}
              onChange={(event) => onChoose({ ...choice, orphans: event.currentTarget.checked })}
            />
            {translate('libraryOnlyOrphans')}
          </label>
        </form>
      </header>
      <div class={styles.body}>
        <NothingFound
          list={list}
          isWhole={hashOf({ view, choice }) === all}
          empty="libraryNoHighlights"
          none="libraryNoSuchHighlight"
          all={all}
        />
        <MoreList {...list} keyOf={({ highlight }) => highlight.id}>
          {(one) => <HighlightItem shown={one} meanings={meanings} actions={actions} headed />}
        </MoreList>
      </div>
    </>
  );
}
