import { useTexts } from '@/components/text';
import { dayInWords } from '@/components/words/dates';
import { counted } from '@/components/words/plural';
import type { ArticleView } from './popup-props';

interface MetaProps {
  readonly view: Pick<ArticleView, 'article' | 'counts'>;
  /** ISO date or date-time of now. */
  readonly today: string;
}

/** Where and when an article is from, and what was found in it. */
export function Meta({ view: { article, counts }, today }: MetaProps) {
  const texts = useTexts();
  return (
    <>
      <bdi>{article.site}</bdi> ·{' '}
      <time class="piece" dateTime={article.day}>
        {dayInWords(texts, article.day, today)}
      </time>{' '}
      · <span class="piece">{counted(texts, 'sources', counts.sources)}</span> ·{' '}
      <span class="piece">{counted(texts, 'figures', counts.figures)}</span>
    </>
  );
}
