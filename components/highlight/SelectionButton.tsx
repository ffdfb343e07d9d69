import { useTexts } from '@/components/text';
import type { Meaning } from '@/lib/domain/highlight';

/** The button at selected text. */
export interface SelectionButtonProps {
  /** The meaning that the highlight will have. */
  readonly meaning: Meaning;
  readonly scheme: 'light' | 'dark' | null;
  readonly onHighlight: () => void;
}

/** Offers to highlight what is selected. Pressing it leaves the selection as it is. */
export function SelectionButton({ meaning, scheme, onHighlight }: SelectionButtonProps) {
  const { translate, locale } = useTexts();
  return (
    <button
      type="button"
      class="ibid offer"
      lang={locale}
      data-scheme={scheme ?? undefined}
      title={translate('highlightSelection')}
      aria-label={translate('highlightSelection')}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onHighlight}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2 14h12" stroke={`var(--meaning-${meaning.colour})`} stroke-width="4" />
        <path
          d="m4 9 6-6.5 3.5 3L7.5 12H4z"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          stroke-linejoin="round"
        />
      </svg>
    </button>
  );
}
