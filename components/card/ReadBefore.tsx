import { citationOf } from '@/components/passage';
import { Sentence } from '@/components/Quote';
import { useTexts } from '@/components/text';
import { whenInWords } from '@/components/words/evidence-words';
import { counted } from '@/components/words/plural';
import type { SourceReadBefore } from '@/lib/domain/cross-reference';
import type { CardProps } from './card-props';
import { PassageLink } from './PassageLink';

interface ReadBeforeProps extends CardProps {
  readonly source: SourceReadBefore;
}

/** How often a source was met before, and its newest words elsewhere. */
export function ReadBefore({ source, content, onOpen }: ReadBeforeProps) {
  const texts = useTexts();
  const { there } = source;
  const met = [counted(texts, 'inOtherArticles', source.articles)];
  if (source.figures > 0) met.push(counted(texts, 'figures', source.figures));
  return (
    <div class="entries">
      <p class="relation">{texts.translate('readBefore')}</p>
      <p class="figure">{met.join(' · ')}</p>
      <p class="figure">
        <Sentence sentence={there.sentence} />
      </p>
      <p class="where">
        <span class="soft">
          <bdi>{there.site}</bdi> ·{' '}
          <time dateTime={there.day}>{whenInWords(texts, content.day, there.day)}</time>
        </span>
        <PassageLink passage={citationOf(there)} url={there.url} inside={false} onOpen={onOpen}>
          {texts.translate('open')}
        </PassageLink>
      </p>
    </div>
  );
}
