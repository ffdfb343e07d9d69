import type { ComponentChildren } from 'preact';
import { groupFigures } from '@/lib/domain/group-figures';
import { useTexts } from '@/components/text';
import { ThereLink } from '@/components/ThereLink';
import { dayInWords } from '@/components/words/dates';
import { counted } from '@/components/words/plural';
import type { ArticleRead } from './article-read';
import { ArticleText } from './ArticleText';
import { Comparison } from './Comparisons';
import { Forget } from './Forget';
import { HeadLine } from './HeadLine';
import { HighlightItem } from './HighlightItem';
import type { LibraryActions } from './library-props';
import { QuotationItem } from './QuotationItem';
import { RevisionItem } from './RevisionItem';
import { hashOf } from './route';
import { UpLink } from './UpLink';
import styles from './view.module.css';

/** In the order of use. */
const RELATIONS = ['conflict', 'update', 'agree'] as const;

interface ArticleViewProps {
  readonly read: ArticleRead;
  readonly actions: LibraryActions;
}

/** One article: what it says, what others say to that, what the reader noted, and what changed in it. */
export function ArticleView({ read, actions }: ArticleViewProps) {
  const texts = useTexts();
  const { translate } = texts;
  const { article, crossReferences, highlights, meanings, quotations, revisions, story } = read;
  const groups = RELATIONS.flatMap((relation) => groupFigures(crossReferences, relation));
  const passage = { articleId: article.id, place: { sentence: '' }, sentence: '' };
  return (
    <>
      <header class={styles.head}>
        <UpLink list="articles" />
        <h1 dir="auto">{article.title || translate('libraryUntitled')}</h1>
        <p class={styles.soft}>
          <bdi>{article.site}</bdi> ·{' '}
          <time dateTime={article.day}>{dayInWords(texts, article.day)}</time>
          {article.byline !== null && (
            <>
              {' '}
              · <bdi>{article.byline}</bdi>
            </>
          )}{' '}
          · {counted(texts, 'sources', article.counts.sources)} ·{' '}
          {counted(texts, 'figures', article.counts.figures)}
        </p>
        <p class={styles.chips}>
          <ThereLink class={styles.link} url={article.url} onFollow={() => actions.onOpen(passage)}>
            {translate('libraryOpenPage')} ↗
          </ThereLink>
          {story && (
            <a class={styles.link} href={hashOf({ view: 'story', id: article.id })}>
              {counted(texts, 'libraryItsStory', story.articles)}
            </a>
          )}
        </p>
      </header>
      <div class={styles.body}>
        <Section title={translate('libraryComparedTitle')}>
          {crossReferences.length === 0 && (
            <p class={styles.empty}>{translate('libraryNothingCompared')}</p>
          )}
          <Items of={groups} keyOf={({ id }) => id}>
            {({ views }) => <Comparison views={views} actions={actions} />}
          </Items>
        </Section>
        {highlights.length > 0 && (
          <Section title={translate('libraryHighlights')}>
            <Items of={highlights} keyOf={({ highlight }) => highlight.id}>
              {(one) => <HighlightItem shown={one} meanings={meanings} actions={actions} />}
            </Items>
          </Section>
        )}
        {quotations.length > 0 && (
          <Section title={translate('libraryQuotations')}>
            <Items of={quotations} keyOf={({ id }) => id}>
              {(one) => <QuotationItem view={one} />}
            </Items>
          </Section>
        )}
        <Section title={translate('librarySources')}>
          <p class={styles.chips}>
            {read.sources.map(({ sourceId, name }) => (
              <a key={sourceId} class={styles.link} href={hashOf({ view: 'source', id: sourceId })}>
                <bdi>{name}</bdi>
              </a>
            ))}
            {read.sources.length === 0 && translate('libraryNoSourcesHere')}
          </p>
        </Section>
        {read.copies.length > 0 && (
          <Section title={translate('libraryCopiesTitle')}>
            <p class={styles.soft}>{translate('libraryCopiesHint')}</p>
            <Items of={read.copies} keyOf={({ articleId }) => articleId}>
              {(head) => <HeadLine head={head} titled />}
            </Items>
          </Section>
        )}
        {revisions.length > 0 && (
          <Section title={translate('libraryRevisions')}>
            <Items of={revisions} keyOf={({ revision }) => String(revision)}>
              {(one) => <RevisionItem view={one} />}
            </Items>
          </Section>
        )}
        <Section title={translate('libraryTextTitle')}>
          <ArticleText text={read.text} />
        </Section>
        <Forget highlights={highlights.length} onForget={() => actions.onForget(article.id)} />
      </div>
    </>
  );
}

function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

interface ItemsProps<Row> {
  readonly of: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly children: (row: Row) => ComponentChildren;
}

function Items<Row>({ of, keyOf, children }: ItemsProps<Row>) {
  return (
    <ul class={styles.list}>
      {of.map((row) => (
        <li key={keyOf(row)} class={styles.item}>
          {children(row)}
        </li>
      ))}
    </ul>
  );
}
