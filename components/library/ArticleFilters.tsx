import { useTexts } from '@/components/text';
import type { ArticleFilter } from '@/lib/domain/library-views';
import { ConflictsFilter, DaysFilter } from './Filters';
import styles from './view.module.css';

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
      <Choice
        label={translate('librarySite')}
        all={translate('libraryAllSites')}
        chosen={filter.site}
        choices={sites}
        onChoose={(site) => onFilter({ ...filter, site })}
      />
      <DaysFilter {...filter} onDays={(days) => onFilter({ ...filter, ...days })} />
      {tags.length > 0 && (
        <Choice
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

interface ChoiceProps {
  readonly label: string;
  /** What stands for no choice. */
  readonly all: string;
  readonly chosen: string | null;
  readonly choices: readonly string[];
  readonly onChoose: (choice: string | null) => void;
}

function Choice({ label, all, chosen, choices, onChoose }: ChoiceProps) {
  // What the address asks for is shown also where the library has nothing of it.
  const known = chosen === null || choices.includes(chosen) ? choices : [chosen, ...choices];
  return (
    <label class={styles.field}>
      {label}
      <select
        value={chosen ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value || null)}
      >
        <option value="">{all}</option>
        {known.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </label>
  );
}
