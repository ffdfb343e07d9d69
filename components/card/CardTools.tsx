import { useTexts } from '@/components/text';
import type { CardProps } from './card-props';

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
      <button type="button" aria-label={translate('close')} onClick={onClose}>
        <Sign path="m3 3 6 6M9 3 3 9" />
      </button>
    </div>
  );
}

function places({ index, count }: NonNullable<CardProps['position']>): [string, string] {
  return [String(index), String(count)];
}

function Sign({ path }: { readonly path: string }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
    </svg>
  );
}
