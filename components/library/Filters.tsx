import type { ComponentChildren } from 'preact';
import { useTexts } from '@/components/text';
import styles from './view.module.css';

interface FiltersProps {
  /** Whether any narrows the list now. */
  readonly isUsed: boolean;
  readonly children: ComponentChildren;
}

/** What narrows a list beside its search; folded away where it would leave no room for the list. */
export function Filters({ isUsed, children }: FiltersProps) {
  const { translate } = useTexts();
  return (
    <details class={styles.filters} open={isRoomy() || isUsed}>
      <summary>{translate('libraryFilters')}</summary>
      <div class={styles.fields}>{children}</div>
    </details>
  );
}

function isRoomy(): boolean {
  return matchMedia('(width > 45rem) and (height >= 40rem)').matches;
}

interface DaysFilterProps {
  /** ISO dates, both inclusive; null where there is no limit. */
  readonly from: string | null;
  readonly to: string | null;
  readonly onDays: (days: { readonly from: string | null; readonly to: string | null }) => void;
}

/** The first and the last day. */
export function DaysFilter({ from, to, onDays }: DaysFilterProps) {
  const { translate } = useTexts();
  return (
    <>
      <Day
        label={translate('libraryFrom')}
        day={from}
        onChoose={(day) => onDays({ from: day, to })}
      />
      <Day label={translate('libraryTo')} day={to} onChoose={(day) => onDays({ from, to: day })} />
    </>
  );
}

interface DayProps {
  readonly label: string;
  readonly day: string | null;
  readonly onChoose: (day: string | null) => void;
}

function Day({ label, day, onChoose }: DayProps) {
  return (
    <label class={styles.field}>
      {label}
      <input
        type="date"
        value={day ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value || null)}
      />
    </label>
  );
}

interface ConflictsFilterProps {
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

/** Only what conflicts with something else. */
export function ConflictsFilter({ chosen, onChoose }: ConflictsFilterProps) {
  const { translate } = useTexts();
  return (
    <label class={styles.check}>
      <input
        type="checkbox"
        checked={chosen}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      {translate('libraryOnlyConflicts')}
    </label>
  );
}

interface ChoiceFilterProps {
  readonly label: string;
  /** What stands for no choice. */
  readonly all: string;
  readonly chosen: string | null;
  readonly choices: readonly string[];
  /** What a choice is called; its own words where nothing is given. */
  readonly nameOf?: (choice: string) => string;
  readonly onChoose: (choice: string | null) => void;
}

/** One of several, or all. */
export function ChoiceFilter(props: ChoiceFilterProps) {
  const { label, all, chosen, choices, nameOf = (choice) => choice, onChoose } = props;
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
            {nameOf(choice)}
          </option>
        ))}
      </select>
    </label>
  );
}
