import { useTexts } from '@/components/text';
import type { ArticleFilter } from '@/lib/domain/library-views';
import { ChoiceFilter, ConflictsFilter, DaysFilter } from './Filters';

interface ArticleFiltersProps {
  readonly filter: ArticleFilter;
  readonly sites: readonly string[];
  readonly tags: readonly string[];
  readonly onFilter: (filter: ArticleFilter) => void;
}

/** Narrows the list by site, time, tag and conflicts. */
export function ArticleFilters({ filter, sites, tags, onFilter }: ArticleFiltersProps) {
  const { translate } = useTexts();
  return (
    <>
      <ChoiceFilter
        label={translate('librarySite')}
        all={translate('libraryAllSites')}
        chosen={filter.site}
        choices={sites}
        onChoose={(site) => onFilter({ ...filter, site })}
      />
      <DaysFilter {...filter} onDays={(days) => onFilter({ ...filter, ...days })} />
      {tags.length > 0 && (
        <ChoiceFilter
          label={translate('libraryTag')}
          all={translate('libraryAllTags')}
          chosen={filter.tag}
          choices={tags}
          onChoose={(tag) => onFilter({ ...filter, tag })}
        />
      )}
      <ConflictsFilter
        chosen={filter.conflicts}
        onChoose={(conflicts) => onFilter({ ...filter, conflicts })}
      />
    </>
  );
}
