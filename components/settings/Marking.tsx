import { useId } from 'preact/hooks';
import { useTexts } from '@/components/text';
import { MARKINGS, type Marking as MarkingValue } from '@/lib/domain/consent';
import { Radios } from './Radios';
import { Section } from './Section';
import type { SettingsProps } from './settings-props';
import styles from './Settings.module.css';

const TEXTS: Readonly<Record<MarkingValue, readonly [text: string, hint: string]>> = {
  everything: ['markEverything', 'markEverythingHint'],
  conflicts: ['markConflicts', 'markConflictsHint'],
  'on-request': ['markOnRequest', 'markOnRequestHint'],
};

/** How much is drawn in the page. */
export function Marking({ marking, selectionButton, actions }: SettingsProps) {
  const { translate } = useTexts();
  const id = useId();
  return (
    <Section id="marking">
      <Radios
        legend={translate('markingLegend')}
        choices={MARKINGS.map((value) => ({
          value,
          text: translate(TEXTS[value][0]),
          hint: translate(TEXTS[value][1]),
        }))}
        chosen={marking}
        onChoose={actions.onMarking}
      />
      <div class="choice">
        <input
          type="checkbox"
          id={id}
          checked={selectionButton}
          aria-describedby={`${id}-hint`}
          onChange={(event) => actions.onSelectionButton(event.currentTarget.checked)}
        />
        <div>
          <label for={id}>{translate('selectionButton')}</label>
          <p id={`${id}-hint`} class={styles.hint}>
            {translate('selectionButtonHint')}
          </p>
        </div>
      </div>
    </Section>
  );
}
