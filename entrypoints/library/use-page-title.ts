import { useEffect } from 'preact/hooks';
import { useTexts } from '@/components/text';

/**
 * Names the page as its heading does, in tabs, in the history and for those who listen. To be used by whatever is drawn anew when the
 * heading comes or changes.
 */
export function usePageTitle(): void {
  const { translate } = useTexts();
  useEffect(() => {
    const heading = document.querySelector('h1')?.textContent;
    document.title = [heading, translate('extensionName')].filter(Boolean).join(' · ');
  });
}
