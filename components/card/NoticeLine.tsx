import { useTexts } from '@/components/text';
import { noticeInWords, wayBack, type Notice } from './notice';

interface NoticeLineProps {
  readonly notice: Notice;
  /** Undo (false) or do again (true) what the notice tells of. */
  readonly onUndo: (again: boolean) => void;
  /** Open the list of corrections, where each can be copied as a report: in a page, its scripts could hear of it. */
  readonly onReport: () => void;
}

/** One sentence: what was done and the way back, below it where both do not fit in a line, or why something cannot be done. */
export function NoticeLine({ notice, onUndo, onReport }: NoticeLineProps) {
  const texts = useTexts();
  const way = wayBack(notice);
  return (
    <div class="told">
      <p role="status">{noticeInWords(texts, notice)}</p>
      {notice.kind === 'corrected' && (
        <button type="button" class="way" onClick={onReport}>
          {texts.translate('reportMisreading')}
        </button>
      )}
      {way && (
        <button type="button" class="way" onClick={() => onUndo(way === 'redo')}>
          {texts.translate(way)}
        </button>
      )}
    </div>
  );
}
