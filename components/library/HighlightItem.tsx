import { useTexts } from '@/components/text';
import { ThereLink } from '@/components/ThereLink';
import { meaningInWords } from '@/components/words/meaning-words';
import type { HighlightRelation, Meaning } from '@/lib/domain/highlight';
import type { HighlightShown } from './article-read';
import { HeadLine } from './HeadLine';
import type { LibraryActions } from './library-props';
import { ALL_HIGHLIGHTS, hashOf } from './route';
import styles from './view.module.css';

interface HighlightItemProps {
  readonly shown: HighlightShown;
  readonly meanings: readonly Meaning[];
  readonly actions: LibraryActions;
  /** Whether its article is named. */
  readonly headed?: boolean;
}

const LINKS: Readonly<Record<`${HighlightRelation}-${'in' | 'out'}`, string>> = {
  'supports-out': 'librarySupports',
  'supports-in': 'librarySupportedBy',
  'contradicts-out': 'libraryContradicts',
  'contradicts-in': 'libraryContradictedBy',
  'same-as-out': 'librarySameAs',
  'same-as-in': 'librarySameAs',
  'background-out': 'libraryBackgroundTo',
  'background-in': 'libraryHasBackground',
};

/** The reader's own highlight: its words, what they mean, note and tags, and what it is linked to. */
export function HighlightItem({ shown, meanings, actions, headed = false }: HighlightItemProps) {
  const texts = useTexts();
  const { translate } = texts;
  const { highlight, head, links } = shown;
  const { articleId, part, span, quote, note, tags } = highlight;
  const meaning = meanings.find((one) => one.id === highlight.meaning);
  return (
    <>
      <p class={`${styles.relation} ${styles.soft}`}>
        <span
          class={styles.swatch}
          style={{ background: `var(--meaning-${meaning?.colour ?? 'grey'})` }}
        />
        {meaning ? meaningInWords(texts, meaning) : highlight.meaning}
        {tags.map((tag) => (
          <a
            key={tag}
            class={styles.link}
            href={hashOf({ view: 'highlights', choice: { ...ALL_HIGHLIGHTS, tag } })}
          >
            #{tag}
          </a>
        ))}
      </p>
      <p>
        <q dir="auto">{quote.exact}</q>
      </p>
      {note !== '' && (
        <p class={styles.note} dir="auto">
          {note}
        </p>
      )}
      {span === null && <p class={styles.soft}>{translate('libraryOrphan')}</p>}
      {links.map(({ id, relation, direction, other }) => (
        <p key={id} class={`${styles.side} ${styles.soft}`}>
          {translate(LINKS[`${relation}-${direction}`])} <q dir="auto">{other.quote.exact}</q>{' '}
          <a class={styles.link} href={hashOf({ view: 'article', id: other.articleId })}>
            {translate('libraryItsArticle')}
          </a>
        </p>
      ))}
      <p class={styles.soft}>
        {headed && head && (
          <>
            <HeadLine head={head} titled />{' '}
          </>
        )}
        {head && (
          <ThereLink
            class={styles.link}
            url={head.url}
            label={translate('libraryOpenAt', head.site)}
            onFollow={() => {
              const place = span ? { part, span } : { sentence: quote.exact };
              actions.onOpen({ articleId, place, sentence: quote.exact });
            }}
          >
            {translate('open')} ↗
          </ThereLink>
        )}
      </p>
    </>
  );
}
