import { useState } from 'preact/hooks';
import { useTexts } from '@/components/text';

interface CopyButtonProps {
  readonly class: string | undefined;
  /** What it says. */
  readonly label: string;
  /** What it is about, for those who do not see where it stands; null where its words are enough. */
  readonly about?: string;
  /** What is copied, made when it is asked for. */
  readonly textOf: () => string;
}

/** Copies a text, and says that it has. For our own pages only: in other people's, their scripts could hear of it. */
export function CopyButton({ class: style, label, about, textOf }: CopyButtonProps) {
  const { translate } = useTexts();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  const copy = () => {
    navigator.clipboard.writeText(textOf()).then(
      () => setOutcome('copied'),
      () => setOutcome('notCopied'),
    );
  };
  return (
    <>
      <button type="button" class={style} aria-label={about} onClick={copy}>
        {outcome === null ? label : translate(outcome)}
      </button>
      <span class="unseen" role="status">
        {outcome && translate(outcome)}
      </span>
    </>
  );
}
