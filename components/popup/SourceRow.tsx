import { citationOf } from '@/components/passage';
import { Sentence } from '@/components/Quote';
import { useTexts } from '@/components/text';
import { ThereLink } from '@/components/ThereLink';
import { dayInWords } from '@/components/words/dates';
import { counted } from '@/components/words/plural';
import type { ArticleId } from '@/lib/domain/article';
import type { SourceReadBefore } from '@/lib/domain/cross-reference';
import type { TabActions } from './popup-props';
import styles from './rows.module.css';

interface SourceRowProps {
  readonly source: SourceReadBefore;
  /** The article that is open. */
  readonly articleId: ArticleId;
  /** Day of the article that is open. */
  readonly day: string;
  readonly actions: TabActions;
}

/** A source that other articles cite too: how often, and its newest citation there. */
export function SourceRow({ source, articleId, day, actions }: SourceRowProps) {
  const texts = useTexts();
  const { name, here, there } = source;
  const met = [counted(texts, 'articles', source.articles)];
  if (source.figures > 0) met.push(counted(texts, 'figures', source.figures));
  return (
    <li class={styles.group}>
      <button
        type="button"
        class={styles.row}
        data-row
        title={texts.translate('showHere')}
        onClick={() => actions.onShowHere({ articleId, place: here, sentence: name })}
      >
        <span class={styles.name} dir="auto">
          {name}
        </span>
        <span class={styles.met}>{met.join(' · ')}</span>
        <span class={styles.way} aria-hidden="true">
          ↑
        </span>
      </button>
      <ThereLink
        class={styles.row}
        url={there.url}
        title={there.title}
        isRow
        onFollow={() => actions.onOpenThere(citationOf(there))}
      >
        <span class={styles.cited}>
          <span class={styles.clamped}>
            <Sentence sentence={there.sentence} />
          </span>{' '}
          <bdi>{there.site}</bdi> ·{' '}
          <time dateTime={there.day}>{dayInWords(texts, there.day, day)}</time>
        </span>
        <span class={styles.way} aria-hidden="true">
          ›
        </span>
      </ThereLink>
    </li>
  );
}
