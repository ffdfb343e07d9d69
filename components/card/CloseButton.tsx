import { SmallIcon } from '@/components/icons';
import { useTexts } from '@/components/text';

/** Closes the box that it stands in. */
export function CloseButton({ onClick }: { readonly onClick: () => void }) {
  const { translate } = useTexts();
  return (
    <button type="button" class="close" aria-label={translate('close')} onClick={onClick}>
      <SmallIcon name="close" />
    </button>
  );
}
