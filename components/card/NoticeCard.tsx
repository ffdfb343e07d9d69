import { useId } from 'preact/hooks';
import { useTexts } from '@/components/text';
import { CardFrame, type CardFrameProps } from './CardFrame';
import { CloseButton } from './CloseButton';
import type { Notice } from './notice';
import { NoticeLine } from './NoticeLine';

/** A sentence in the margin, with what can be done about it. */
export interface NoticeCardProps extends CardFrameProps {
  readonly notice: Notice;
  /** See {@link NoticeLine}. */
  readonly onReport: () => void;
}

/** A box that says one sentence. */
export function NoticeCard(props: NoticeCardProps) {
  const { notice, onClose, onUndo, onReport } = props;
  const { translate } = useTexts();
  const title = useId();
  return (
    <CardFrame {...props} labelledBy={title}>
      <div class="notice">
        <span class="unseen" id={title}>
          {translate('extensionName')}
        </span>
        <NoticeLine notice={notice} onUndo={onUndo} onReport={onReport} />
        <CloseButton onClick={onClose} />
      </div>
    </CardFrame>
  );
}
