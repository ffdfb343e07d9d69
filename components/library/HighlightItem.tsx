import { useEffect, useRef, useState } from 'preact/hooks';
import type { HighlightWords } from '@/components/highlight/editor-props';
import type { HighlightActions } from '@/components/highlight/hand-props';
import { HighlightForm } from '@/components/highlight/HighlightForm';
import { LINK_TEXTS } from '@/components/highlight/link-words';
import { Note } from '@/components/Note';
import { useTexts } from '@/components/text';
import { ThereLink } from '@/components/ThereLink';
import { meaningInWords } from '@/components/words/meaning-words';
import type { Meaning } from '@/lib/domain/highlight';
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

/** The reader's own highlight: its words, what they mean, note and tags, what it is linked to; and its editor. */
export function HighlightItem({ shown, meanings, actions, headed = false }: HighlightItemProps) {
  const texts = useTexts();
  const { translate } = texts;
  const { head, links } = shown;
  // A list is not put in order anew while the reader writes in it: what was written here is shown here.
  const [edited, setEdited] = useState<Partial<HighlightWords>>({});
  // What came from the library since then may have been changed elsewhere, too.
  useEffect(() => setEdited({}), [shown.highlight.changedAt]);
  const [open, setOpen] = useState(false);
  const way = useRef<HTMLButtonElement>(null);
  const highlight = { ...shown.highlight, ...edited };
  const { articleId, part, span, quote, note, tags } = highlight;
  const meaning = meanings.find((one) => one.id === highlight.meaning);
  const name = meaning ? meaningInWords(texts, meaning) : highlight.meaning;
  const editing: HighlightActions = {
    ...actions,
    onEditHighlight: async (before, edit) => {
      const how = await actions.onEditHighlight(before, edit);
      if (how === 'kept') setEdited((now) => ({ ...now, ...edit }));
      return how;
    },
  };
  const close = () => {
    setOpen(false);
    way.current?.focus();
  };
  return (
    <>
      <p class={`${styles.relation} ${styles.soft}`}>
        <span
          class={styles.swatch}
          style={{ background: `var(--meaning-${meaning?.colour ?? 'grey'})` }}
        />
        {name}
        {tags.map((tag) => (
          <a
            key={tag}
            class={styles.link}
            href={hashOf({ view: 'highlights', choice: { ...ALL_HIGHLIGHTS, tag } })}
          >
            #<bdi>{tag}</bdi>
          </a>
        ))}
      </p>
      <p>
        <q dir="auto">{quote.exact}</q>
      </p>
      {note !== '' && <Note class={styles.note} note={note} />}
      {span === null && <p class={styles.soft}>{translate('libraryOrphan')}</p>}
      {!open &&
        links.map(({ id, relation, direction, other }) => (
          <p key={id} class={`${styles.side} ${styles.soft}`}>
            {translate(LINK_TEXTS[`${relation}-${direction}`])}{' '}
            <q dir="auto">{other.quote.exact}</q>{' '}
            <a class={styles.link} href={hashOf({ view: 'article', id: other.articleId })}>
              {translate('libraryItsArticle')}
            </a>
          </p>
        ))}
      <p class={`${styles.chips} ${styles.soft}`}>
        {headed && head && <HeadLine head={head} titled />}
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
        <button
          ref={way}
          type="button"
          class={styles.link}
          aria-expanded={open}
          aria-label={translate('editNamed', quote.exact)}
          onClick={() => setOpen(!open)}
        >
          {translate('edit')}
        </button>
      </p>
      {open && (
        <div class={styles.form}>
          <HighlightForm
            highlight={highlight}
            meanings={meanings}
            actions={editing}
            onDone={close}
          />
        </div>
      )}
    </>
  );
}
