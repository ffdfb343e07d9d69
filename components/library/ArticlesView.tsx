import { useTexts, type Texts } from '@/components/text';
import { dayInWords } from '@/components/words/dates';
import { counted, formatNumber } from '@/components/words/plural';
import { Glyph } from '@/components/icons';
import type { ArticleId } from '@/lib/domain/article';
import {
  ALL_ARTICLES,
  isNarrowed,
  type ArticleFilter,
  type ArticleLine,
} from '@/lib/domain/library-views';
import { ArticleFilters } from './ArticleFilters';
import { Emphasised } from './Emphasised';
import { EmptyLibrary } from './EmptyLibrary';
import styles from './ArticlesView.module.css';
import { Filters } from './Filters';
import type { Filling } from './library-props';
import { Looking } from './Looking';
import { hashOf } from './route';
import { SearchField } from './SearchField';
import { SettledCount } from './SettledCount';
import view from './view.module.css';
import { VirtualList } from './VirtualList';

interface ArticlesViewProps {
  readonly list: Filling<ArticleLine>;
  /** In how many figures each article conflicts, as far as it is counted. */
  readonly conflicts: ReadonlyMap<ArticleId, number>;
  /** Told which rows are in sight: their conflicts are counted then. */
  readonly onSight: (first: number, last: number) => void;
  readonly filter: ArticleFilter;
  /** Articles in the library; null until it is known. */
  readonly held: number | null;
  /** Articles that pass the filter; undefined while they are being counted, null where that would take long. */
  readonly count: number | null | undefined;
  readonly sites: readonly string[];
  readonly tags: readonly string[];
  readonly today: string;
  readonly onFilter: (filter: ArticleFilter) => void;
}

/** Every article that was read, the newest first; what is typed narrows the list at once. */
export function ArticlesView(props: ArticlesViewProps) {
  const { list, conflicts, filter, held, sites, tags, today, onFilter } = props;
  const texts = useTexts();
  const { translate } = texts;
  const isEmpty = list.state === 'all' && list.rows.length === 0;
  return (
    <>
      <header class={view.head}>
        <h1>{translate('libraryArticles')}</h1>
        {held !== 0 && (
          <>
            <form class={view.fields} role="search" onSubmit={(event) => event.preventDefault()}>
              <SearchField
                label={translate('librarySearchArticles')}
                words={filter.words}
                onSearch={(words) => onFilter({ ...filter, words })}
              />
              <Filters isUsed={isNarrowed(filter)}>
                <ArticleFilters filter={filter} sites={sites} tags={tags} onFilter={onFilter} />
              </Filters>
            </form>
            <SettledCount words={told(texts, props)} />
            <Looking looked={list.looked} />
          </>
        )}
      </header>
      {isEmpty && held === 0 && <EmptyLibrary />}
      {isEmpty && held !== 0 && (
        <p class={view.empty}>
          {translate('libraryNothingFound')}{' '}
          <a class={view.link} href={hashOf({ view: 'articles', filter: ALL_ARTICLES })}>
            {translate('libraryShowAll')}
          </a>
        </p>
      )}
      {!isEmpty && (
        <VirtualList
          {...list}
          label={translate('libraryArticles')}
          lines={filter.words === '' ? 2 : 3}
          onSight={props.onSight}
          keyOf={({ articleId }) => articleId}
          hrefOf={({ articleId }) => hashOf({ view: 'article', id: articleId })}
        >
          {(line) => (
            <Line
              line={line}
              conflicts={conflicts.get(line.articleId) ?? 0}
              today={today}
              typed={filter.words}
            />
          )}
        </VirtualList>
      )}
    </>
  );
}

/** How many there are, as far as that is known without counting them all; null while it is not. */
function told(texts: Texts, { list, filter, held, count }: ArticlesViewProps): string | null {
  const isWhole =
    hashOf({ view: 'articles', filter }) === hashOf({ view: 'articles', filter: ALL_ARTICLES });
  if (isWhole && held !== null) return counted(texts, 'articles', held);
  if (list.looked !== null && list.rows.length === 0) return texts.translate('libraryLooking');
  if (list.state === 'all') return counted(texts, 'articles', list.rows.length);
  if (list.state === 'loading' || count === undefined) return null;
  if (count !== null) return counted(texts, 'articles', count);
  return texts.translate('libraryMoreThan', formatNumber(texts, list.rows.length));
}

interface LineProps {
  readonly line: ArticleLine;
  readonly conflicts: number;
  readonly today: string;
  readonly typed: string;
}

function Line({ line, conflicts, today, typed }: LineProps) {
  const texts = useTexts();
  const { title, site, day, sources, figures, changes, found } = line;
  return (
    <>
      <span class={styles.title} dir="auto">
        {title || texts.translate('libraryUntitled')}
      </span>
      <span class={styles.meta}>
        <bdi>{site}</bdi> ·{' '}
        <time class="piece" dateTime={day}>
          {dayInWords(texts, day, today)}
        </time>{' '}
        · <span class="piece">{counted(texts, 'sources', sources)}</span> ·{' '}
        <span class="piece">{counted(texts, 'figures', figures)}</span>
        {conflicts > 0 && (
          <>
            {' '}
            ·{' '}
            <span class="conflict piece">
              <Glyph relation="conflict" /> {counted(texts, 'conflicts', conflicts)}
            </span>
          </>
        )}
        {changes > 0 && (
          <>
            {' '}
            · <span class="piece">{counted(texts, 'libraryChanged', changes)}</span>
          </>
        )}
      </span>
      {found !== null && (
        <span class={styles.found} dir="auto">
          <Emphasised text={found} typed={typed} />
        </span>
      )}
    </>
  );
}
