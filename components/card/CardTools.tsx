import { useTexts } from '@/components/text';
import type { CardProps } from './card-props';
import { CloseButton } from './CloseButton';
import { Sign } from './Sign';

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
            <Sign path="M7.5 2.5 4 6l3.5 3.5" />
          </button>
          <span class="count" aria-label={translate('findingOf', ...places(position))} role="img">
            {position.index}/{position.count}
          </span>
          <button type="button" aria-label={translate('nextFinding')} onClick={() => onStep(1)}>
            <Sign path="M4.5 2.5 8 6l-3.5 3.5" />
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
