import { useState } from 'preact/hooks';
import { useTexts } from '@/components/text';
import type { Meaning, MeaningId } from '@/lib/domain/highlight';
import { MOST_MEANINGS } from '@/lib/domain/meanings';
import { MeaningRow } from './MeaningRow';
import { Section } from './Section';
import type { SettingsActions } from './settings-props';
import { RemoveMeaning } from './RemoveMeaning';
import styles from './Settings.module.css';

interface MeaningsProps {
  readonly meanings: readonly Meaning[];
  readonly onMeanings: SettingsActions['onMeanings'];
}

/** What highlights may mean: names, colours, more of them or fewer. */
export function Meanings({ meanings, onMeanings }: MeaningsProps) {
  const { translate } = useTexts();
  const [leaving, setLeaving] = useState<MeaningId | null>(null);
  const [added, setAdded] = useState<MeaningId | null>(null);
  const going = meanings.find(({ id }) => id === leaving);

  const change = (changed: Meaning) =>
    onMeanings(
      meanings.map((meaning) => (meaning.id === changed.id ? changed : meaning)),
      {},
    );
  const add = () => {
    const id = crypto.randomUUID();
    setAdded(id);
    onMeanings([...meanings, { id, name: translate('newMeaning'), colour: 'grey' }], {});
  };

  return (
    <Section id="meanings">
      <p class={styles.hint}>{translate('meaningsHint')}</p>
      <ul class={styles.rows}>
        {meanings.map((meaning) => (
          <li key={meaning.id}>
            <MeaningRow
              meaning={meaning}
              isNew={meaning.id === added}
              onChange={change}
              onRemove={meanings.length > 1 ? () => setLeaving(meaning.id) : null}
            />
            {going?.id === meaning.id && (
              <RemoveMeaning
                meaning={going}
                others={meanings.filter(({ id }) => id !== going.id)}
                onKeep={() => setLeaving(null)}
                onRemove={(heir) => {
                  setLeaving(null);
                  onMeanings(
                    meanings.filter(({ id }) => id !== going.id),
                    { [going.id]: heir },
                  );
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {meanings.length < MOST_MEANINGS && (
        <button type="button" class={styles.button} onClick={add}>
          {translate('addMeaning')}
        </button>
      )}
    </Section>
  );
}
