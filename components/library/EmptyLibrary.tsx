import { useTexts } from '@/components/text';
import { hashOf, startOf } from './route';
import view from './view.module.css';

/** What a reader who has read nothing yet can do: read, allow sites, or bring a library along. */
export function EmptyLibrary() {
  const { translate } = useTexts();
  return (
    <div class={view.empty}>
      <p class={view.lead}>{translate('libraryNoArticles')}</p>
      <p class={view.chips}>
        <a class={view.link} href="/options.html#sites">
          {translate('chooseSites')}
        </a>
        <a class={view.link} href={hashOf(startOf('exchange'))}>
          {translate('libraryBringAlong')}
        </a>
      </p>
    </div>
  );
}
