import { useId } from 'preact/hooks';
import { CardFrame, type CardFrameProps } from '@/components/card/CardFrame';
import { CloseButton } from '@/components/card/CloseButton';
import { Sentence } from '@/components/Quote';
import { useTexts } from '@/components/text';
import type { HighlightEditorProps } from './editor-props';
import { HighlightEditor } from './HighlightEditor';

/** The editor of a highlight as it stands beside its words in the page. */
export interface EditorCardProps extends Omit<CardFrameProps, 'onClose'>, HighlightEditorProps {
  /** The highlighted words. */
  readonly quote: string;
}

/** A margin box with the editor of a highlight; digits choose the meaning. */
export function EditorCard(props: EditorCardProps) {
  const { quote, meanings, onChange, onDone } = props;
  const { translate } = useTexts();
  const title = useId();
  const onKey = (key: string) => {
    const meaning = /^[1-9]$/u.test(key) ? meanings[Number(key) - 1] : undefined;
    if (meaning) onChange({ meaning: meaning.id });
    return meaning !== undefined;
  };
  return (
    <CardFrame {...props} labelledBy={title} onClose={onDone} onKey={onKey}>
      <header class="head">
        <p class="name two-lines" id={title}>
          <span class="unseen">{translate('yourHighlight')}</span>
          <Sentence sentence={quote} />
        </p>
        <div class="tools">
          <CloseButton onClick={onDone} />
        </div>
      </header>
      <HighlightEditor {...props} />
    </CardFrame>
  );
}
