import { SmallIcon } from '@/components/icons';
import { useTexts } from '@/components/text';
import type { CardProps } from './card-props';
import { CloseButton } from './CloseButton';

/** To the previous and the next mark, and away. */
export function CardTools({ position, onStep, onClose }: CardProps) {
  const { translate } = useTexts();
  return (
    <div class="tools">
      {position !== null && (
        <>
          <button
            type="button"
            aria-label={translate('previousFinding')}
            onClick={() => onStep(-1)}
          >
            <SmallIcon name="previous" />
          </button>
          <span class="count" aria-label={translate('findingOf', ...places(position))} role="img">
            {position.index}/{position.count}
          </span>
          <button type="button" aria-label={translate('nextFinding')} onClick={() => onStep(1)}>
            <SmallIcon name="next" />
          </button>
        </>
      )}
      <CloseButton onClick={onClose} />
    </div>
  );
}

function places({ index, count }: NonNullable<CardProps['position']>): [string, string] {
  return [String(index), String(count)];
}
