import { useTexts } from '@/components/text';
import { KEEPINGS, type Keeping as KeepingValue } from '@/lib/domain/keeping';
import { DeleteEverything } from './DeleteEverything';
import { Radios } from './Radios';
import { Section } from './Section';
import type { SettingsProps } from './settings-props';
import styles from './Settings.module.css';

const TEXTS: Readonly<Record<KeepingValue, string>> = {
  'for-ever': 'keepForEver',
  'one-year': 'keepOneYear',
  'three-years': 'keepThreeYears',
};

/** What is kept how long, and the way to have none of it kept. */
export function Keeping({ keepFor, holdings, deletion, actions }: SettingsProps) {
  const { translate } = useTexts();
  return (
    <Section id="keeping">
      <Radios
        legend={translate('keepLegend')}
        choices={KEEPINGS.map((value) => ({ value, text: translate(TEXTS[value]) }))}
        chosen={keepFor}
        onChoose={actions.onKeepFor}
      />
      <p class={styles.way}>
        <a href="/library.html#/exchange">{translate('exportFirst')}</a>
      </p>
      <DeleteEverything
        holdings={holdings}
        deletion={deletion}
        onDelete={actions.onDeleteEverything}
      />
    </Section>
  );
}
