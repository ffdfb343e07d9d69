import { useTexts } from '@/components/text';
import { SiteQuestion } from '@/components/welcome/SiteQuestion';
import { useId, useState } from 'preact/hooks';
import { Section } from './Section';
import type { SettingsProps } from './settings-props';
import { SiteList } from './SiteList';
import styles from './Settings.module.css';

/** What may be read: the question of the welcome page, sites that are left out, and private ones that are not. */
export function Sites(props: SettingsProps) {
  const { consent, hosts, outcome, paused, allowed, wrongSites, actions } = props;
  const { translate } = useTexts();
  return (
    <Section id="sites">
      <SiteQuestion
        // What is granted elsewhere, and the answer to a choice, come in later.
        key={`${consent} ${hosts.join()}`}
        consent={consent}
        hosts={hosts}
        outcome={outcome}
        onChoose={actions.onChooseSites}
      />
      <h3>{translate('pausedSites')}</h3>
      <p class={styles.hint}>{translate('pausedSitesHint')}</p>
      <SiteList sites={paused} none={translate('noPausedSites')} onRemove={actions.onResume} />
      <AddSite wrong={wrongSites} onAdd={actions.onPause} />
      <h3>{translate('privateSites')}</h3>
      <p class={styles.hint}>{translate('privateSitesHint')}</p>
      <SiteList sites={allowed} none={translate('noAllowedSites')} onRemove={actions.onDisallow} />
    </Section>
  );
}

interface AddSiteProps {
  readonly wrong: readonly string[];
  readonly onAdd: (typed: string) => void;
}

function AddSite({ wrong, onAdd }: AddSiteProps) {
  const { translate } = useTexts();
  const [typed, setTyped] = useState('');
  const id = useId();
  const onSubmit = (event: Event) => {
    event.preventDefault();
    if (typed.trim() === '') return;
    onAdd(typed);
    setTyped('');
  };
  return (
    <form class={styles.inline} onSubmit={onSubmit}>
      <label for={id}>{translate('pauseSite')}</label>
      <input
        id={id}
        spellcheck={false}
        autocapitalize="off"
        placeholder="harbour-times.example"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class={styles.button}>
        {translate('add')}
      </button>
      <p class={styles.problem} role="status">
        {wrong.length > 0 && translate('wrongHosts', wrong.join(', '))}
      </p>
    </form>
  );
}
