import { useId, useState } from 'preact/hooks';
import { useTexts } from '@/components/text';
import { figureInWords } from '@/components/words/figure-words';
import { sayerInWords } from '@/components/words/sayer-words';
import { CardEntries } from './CardEntries';
import { CardFrame } from './CardFrame';
import { CardTools } from './CardTools';
import { Corrections } from './Corrections';
import { NoticeLine } from './NoticeLine';
import { ReadBefore } from './ReadBefore';
import type { CardProps } from './card-props';

/** A margin note at one mark: what is said here, who says it, and where that was read before. */
export function Card(props: CardProps) {
  const { content, notice, onUndo, onReport } = props;
  const { translate } = useTexts();
  const title = useId();
  const [explained, setExplained] = useState(false);
  return (
    <CardFrame {...props} labelledBy={title}>
      <header class="head">
        <p class="name" id={title}>
          <Headline {...props} />
        </p>
        <CardTools {...props} />
      </header>
      {content.crossReferences.length > 0 && (
        <CardEntries
          {...props}
          explained={explained}
          onExplain={() => setExplained((before) => !before)}
        />
      )}
      {content.readBefore !== null && <ReadBefore {...props} source={content.readBefore} />}
      {content.crossReferences.length === 0 && content.readBefore === null && (
        <p class="nothing">
          {translate(content.mark.kind === 'figure' ? 'figureIsNew' : 'sourceIsNew')}
        </p>
      )}
      <Corrections {...props} />
      {notice && (
        <div class="notice">
          <NoticeLine notice={notice} onUndo={onUndo} onReport={onReport} />
        </div>
      )}
    </CardFrame>
  );
}

/** The figure as a person would say it and who says it; or the source's name. */
function Headline({ content }: CardProps) {
  const texts = useTexts();
  const { mark, phrase, source } = content;
  if (mark.kind === 'mention') return <strong dir="auto">{source ?? phrase}</strong>;
  return (
    <>
      <strong dir="auto">{figureInWords(texts, content)}</strong>{' '}
      <span class="soft">{sayerInWords(texts, source)}</span>
    </>
  );
}
