import type { ComponentChildren } from 'preact';
import { useTexts } from '@/components/text';
import { Sentence } from '@/components/Quote';
import { counted } from '@/components/words/plural';
import type {
  MergeReason,
  SourceCited,
  SourceCompared,
  SourceView as Source,
} from '@/lib/domain/library-views';
import { ComparedFigures } from './ComparedFigures';
import { CorrectSource } from './CorrectSource';
import { HeadLine } from './HeadLine';
import type { Filling, LibraryActions } from './library-props';
import { MoreList } from './MoreList';
import { SourceMerged } from './SourceMerged';
import { KINDS } from './SourcesView';
import { UpLink } from './UpLink';
import styles from './view.module.css';

interface SourceViewProps {
  readonly source: Source;
  /** Null until it is known. */
  readonly compared: SourceCompared | null;
  readonly merged: readonly MergeReason[];
  readonly cited: Filling<SourceCited>;
  readonly actions: LibraryActions;
}

/** The heading of what articles cite. */
const CITED = 'cited';

/** One source: who it is, how its figures stand to those of others, and what each article says that it said. */
export function SourceView({ source, compared, merged, cited, actions }: SourceViewProps) {
  const texts = useTexts();
  const { translate } = texts;
  return (
    <>
      <header class={styles.head}>
        <UpLink list="sources" />
        <h1 dir="auto">{source.name}</h1>
        <p class={styles.soft}>
          {translate(KINDS[source.kind])} · {counted(texts, 'articles', source.articles)} ·{' '}
          {counted(texts, 'figures', source.figures)}
        </p>
        <Names source={source} />
        <div class={styles.correct}>
          <CorrectSource sourceId={source.sourceId} name={source.name} actions={actions} />
        </div>
      </header>
      <div class={styles.body}>
        <SourceMerged reasons={merged} actions={actions} />
        <ComparedFigures compared={compared} actions={actions} />
        <section>
          <h2 id={CITED} tabIndex={-1}>
            {translate('libraryCitedTitle')}
          </h2>
          <MoreList {...cited} keyOf={({ articleId, sentence }) => `${articleId} ${sentence}`}>
            {(one) => (
              <Cited cited={one}>
                {source.articles > 1 && (
                  <AnotherBearer source={source} cited={one} actions={actions} />
                )}
              </Cited>
            )}
          </MoreList>
        </section>
      </div>
    </>
  );
}

/** What else it is called, and whom it speaks for. */
function Names({ source }: { readonly source: Source }) {
  const { translate, locale } = useTexts();
  const list = (names: readonly string[]) =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  return (
    <>
      {source.affiliations.length > 0 && (
        <p class={styles.soft}>{translate('librarySpeaksFor', list(source.affiliations))}</p>
      )}
      {source.aliases.length > 0 && (
        <p class={styles.soft}>{translate('libraryAlsoCalled', list(source.aliases))}</p>
      )}
    </>
  );
}

interface CitedProps {
  readonly cited: SourceCited;
  /** What can be said against it. */
  readonly children: ComponentChildren;
}

function Cited({ cited, children }: CitedProps) {
  const { translate } = useTexts();
  return (
    <>
      <p class={styles.soft}>
        <HeadLine head={cited} titled />
        {cited.role !== null && (
          <>
            {' '}
            · <span dir="auto">{cited.role}</span>
          </>
        )}
        {children}
      </p>
      {cited.said.map((words, index) => (
        <p key={index} class={styles.side}>
          <Sentence sentence={words} />
        </p>
      ))}
      {cited.said.length === 0 && (
        <p class={styles.side}>
          <span class={styles.soft}>{translate('libraryOnlyNamed')}</span>{' '}
          <Sentence sentence={cited.sentence} />
        </p>
      )}
    </>
  );
}

interface AnotherBearerProps {
  readonly source: Source;
  readonly cited: SourceCited;
  readonly actions: Pick<LibraryActions, 'onCorrect'>;
}

/** The way to say that in one article the name is borne by another. */
function AnotherBearer({ source, cited, actions }: AnotherBearerProps) {
  const { translate } = useTexts();
  const { record, articleId, title, site } = cited;
  if (record === null) return null;
  const isPerson = source.kind === 'person';
  const label = translate(isPerson ? 'isSomebodyElse' : 'isAnotherOfThatName');
  const split = () => {
    const ruling = { kind: 'another-bearer', sourceId: record, articleId } as const;
    actions.onCorrect(null, ruling, [source.name, title || site]);
    // The article leaves this list, and its button with it.
    document.getElementById(CITED)?.focus();
  };
  return (
    <>
      {' '}
      ·{' '}
      <button
        type="button"
        class={styles.doubt}
        aria-label={`${label}: ${title || site}`}
        title={label}
        onClick={split}
      >
        {translate(isPerson ? 'somebodyElse' : 'anotherOfThatName')}
      </button>
    </>
  );
}
