import { noticeInWords, wayBack, type Notice } from '@/components/card/notice';
import { CopyButton } from '@/components/exchange/CopyButton';
import { useTexts } from '@/components/text';
import { misreadingAsText } from '@/components/words/copied-words';

interface HandNoticeProps {
  readonly class: string | undefined;
  readonly notice: Notice | null;
  /** Which Ibid this is, for the report of a misreading. */
  readonly version: string;
  /** Undo (false) or do again (true) what the notice tells of. */
  readonly onUndo: (again: boolean) => void;
}

/** What the reader has just done on a page of ours, the way back, and of a correction the report of what was misread. */
export function HandNotice({ class: style, notice, version, onUndo }: HandNoticeProps) {
  const texts = useTexts();
  const way = notice && wayBack(notice);
  return (
    <div class={notice === null ? 'unseen' : style}>
      <p role="status">{notice && noticeInWords(texts, notice)}</p>
      {notice?.kind === 'corrected' && (
        <CopyButton
          class="way"
          label={texts.translate('copyMisreading')}
          textOf={() => misreadingAsText(texts, notice, version)}
        />
      )}
      {way && (
        <button type="button" class="way" onClick={() => onUndo(way === 'redo')}>
          {texts.translate(way)}
        </button>
      )}
    </div>
  );
}
