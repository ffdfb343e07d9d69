import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/text';
import { figureInWords } from '@/components/words/figure-words';
import { sayerInWords } from '@/components/words/sayer-words';
import { CardEntries } from './CardEntries';
import { CardTools } from './CardTools';
import { ReadBefore } from './ReadBefore';
import type { CardProps } from './card-props';

/** A margin note at one mark: what is said here, who says it, and where that was read before. */
export function Card(props: CardProps) {
  const { content, scheme, takeFocus, onClose } = props;
  const { translate, locale } = useTexts();
  const root = useRef<HTMLDivElement>(null);
  const title = useId();
  const [explained, setExplained] = useState(false);

  useEffect(() => {
    if (takeFocus) root.current?.focus({ preventScroll: true });
  }, [takeFocus]);

  const onKeyDown = (event: KeyboardEvent) => {
    // A page's own shortcuts must not run while the reader moves in the card.
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };

  return (
    <div
      ref={root}
      class="ibid card"
      data-scheme={scheme ?? undefined}
      dir="ltr"
      lang={locale}
      role="dialog"
      aria-labelledby={title}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onKeyUp={(event) => event.stopPropagation()}
      onKeyPress={(event) => event.stopPropagation()}
    >
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
    </div>
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
