import { useTexts } from '@/components/text';
import { Sign } from './Sign';

/** Closes the box that it stands in. */
export function CloseButton({ onClick }: { readonly onClick: () => void }) {
  const { translate } = useTexts();
  return (
    <button type="button" class="close" aria-label={translate('close')} onClick={onClick}>
      <Sign path="m3 3 6 6M9 3 3 9" />
    </button>
  );
}
