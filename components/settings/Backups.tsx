import { useTexts, type Texts } from '@/components/text';
import { backupFailureInWords } from '@/components/words/backup-words';
import { bytesInWords } from '@/components/words/bytes';
import { momentInWords } from '@/components/words/dates';
import { BACKUP_RHYTHMS, BACKUPS_KEPT, type BackupRhythm } from '@/lib/domain/backup';
import { Radios } from './Radios';
import { Section } from './Section';
import type { BackupState, SettingsActions } from './settings-props';
import styles from './Settings.module.css';

const TEXTS: Readonly<Record<BackupRhythm, string>> = {
  off: 'backupOff',
  daily: 'backupDaily',
  weekly: 'backupWeekly',
};

interface BackupsProps extends BackupState {
  readonly actions: Pick<SettingsActions, 'onBackups' | 'onBackUpNow'>;
}

/** Backups into the downloads folder: how often, where the last one lies, and what is wrong with them. */
export function Backups({ actions, ...state }: BackupsProps) {
  const texts = useTexts();
  const { translate } = texts;
  const { rhythm, isPossible, work } = state;
  const isOn = rhythm !== 'off';
  if (isPossible === false)
    return (
      <Section id="backups">
        <p>{translate('backupImpossible')}</p>
        <Ways />
      </Section>
    );
  return (
    <Section id="backups">
      <Radios
        legend={translate('backupLegend')}
        choices={BACKUP_RHYTHMS.map((value) => ({ value, text: translate(TEXTS[value]) }))}
        chosen={rhythm}
        onChoose={actions.onBackups}
      />
      <p class={styles.note}>{translate('backupHint', String(BACKUPS_KEPT))}</p>
      <div role="status" class={styles.told}>
        {wrongIn(texts, state).map((sentence) => (
          <p key={sentence} class={styles.problem}>
            {sentence}
          </p>
        ))}
        {work === 'writing' && <p>{translate('backupWriting')}</p>}
        {work !== 'writing' && <p class={styles.hint}>{lastInWords(texts, state)}</p>}
      </div>
      {isOn && (
        <p class={styles.buttons}>
          <button
            type="button"
            class={styles.button}
            disabled={work === 'writing'}
            onClick={actions.onBackUpNow}
          >
            {translate('backupNow')}
          </button>
        </p>
      )}
      <Ways />
    </Section>
  );
}

function Ways() {
  const { translate } = useTexts();
  return (
    <p class={styles.way}>
      <a href="/library.html#/exchange">{translate('exportFirst')}</a>
    </p>
  );
}

/** What is wrong, in sentences: with what was just asked for, or with the last backup. */
function wrongIn(texts: Texts, { rhythm, record, isAllowed, work }: BackupState): string[] {
  const { translate } = texts;
  const wrong: string[] = [];
  if (work === 'refused') wrong.push(translate('backupRefused'));
  if (work === 'failed') wrong.push(translate('failedAction'));
  if (rhythm === 'off' || work === 'writing') return wrong;
  const { failure } = record;
  if (!isAllowed && work !== 'refused') wrong.push(translate('backupNoPermission'));
  else if (failure && failure.why !== 'no-permission')
    wrong.push(backupFailureInWords(texts, failure));
  return wrong;
}

function lastInWords(texts: Texts, { rhythm, record: { last } }: BackupState): string {
  if (last === null) return rhythm === 'off' ? '' : texts.translate('backupNone');
  const { at, bytes, path } = last;
  return texts.translate('backupLast', momentInWords(texts, at), bytesInWords(texts, bytes), path);
}
