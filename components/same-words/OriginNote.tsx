import { useId, useState } from 'preact/hooks';
import type { Passage } from '@/components/passage';
import { useTexts } from '@/components/text';
import { ThereLink } from '@/components/ThereLink';
import { whenInWords } from '@/components/words/evidence-words';
import { counted } from '@/components/words/plural';
import { originsInWords } from '@/components/words/support-words';
import type { ArticleId } from '@/lib/domain/article';
import type { OriginView } from '@/lib/domain/same-words';
import styles from './same-words.module.css';

interface OriginNoteProps {
  readonly origin: OriginView;
  /** The article that is open, and its day. */
  readonly articleId: ArticleId;
  readonly day: string;
  readonly onOpenThere: (passage: Passage) => void;
}

/** That the article is one of several copies or rewrites of one report, and which these are. */
export function OriginNote({ origin, articleId, day, onOpenThere }: OriginNoteProps) {
  const texts = useTexts();
  const { translate } = texts;
  const [open, setOpen] = useState(false);
  const id = useId();
  const others = origin.articles.filter((article) => article.articleId !== articleId);
  const said = [counted(texts, 'sharesWords', others.length)];
  if (origin.credited !== null) said.push(translate('originCredited', origin.credited));
  return (
    <section class={styles.origin}>
      <h2 class={styles.head}>{originsInWords(texts, origin.articles.length, 1)}</h2>
      <p>
        {said.join(' ')}{' '}
        <button
          type="button"
          class={styles.inline}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {translate(open ? 'showFewer' : 'showWhich')}
        </button>
      </p>
      <ul id={id} class={styles.list} hidden={!open}>
        {others.map((article) => (
          <li key={article.articleId}>
            <ThereLink
              class={styles.there}
              url={article.url}
              onFollow={() => onOpenThere(headlineOf(article))}
            >
              <span dir="auto">{article.title || article.site}</span>
              <span class={styles.where}>
                <bdi>{article.site}</bdi> · {whenInWords(texts, day, article.day)}
                {article.shared > 0 && ` · ${shareInWords(article.shared)}`}
              </span>
            </ThereLink>
          </li>
        ))}
      </ul>
    </section>
  );

  function shareInWords(shared: number): string {
    const percent = new Intl.NumberFormat(texts.locale, { style: 'percent' }).format(shared);
    return translate('shareOfWords', percent);
  }
}

/** Another article is opened at its headline. */
function headlineOf({ articleId, title }: OriginView['articles'][number]): Passage {
  const span = { start: 0, end: title.length };
  return { articleId, place: { part: 'title', span }, sentence: title };
}
