import { useTexts } from '@/components/text';
import type { ChoiceOutcome } from './welcome-props';
import styles from './Welcome.module.css';

const SAVED = {
  'all-sites': 'savedAll',
  'chosen-sites': 'savedChosen',
  'on-click': 'savedClick',
} as const;

/** What became of the choice, said where it was made and read out. Its place is kept, so that nothing jumps. */
export function Outcome({ outcome }: { readonly outcome: ChoiceOutcome | null }) {
  const { translate } = useTexts();
  const wentWell = outcome === null || outcome.kind === 'saved';
  return (
    <p class={`${styles.outcome} ${wentWell ? '' : styles.refused}`} role="status">
      {outcome && inWords(outcome)}
    </p>
  );

  function inWords(what: ChoiceOutcome): string {
    switch (what.kind) {
      case 'saved':
        return translate(SAVED[what.consent]);
      case 'refused':
        return translate('refused');
      case 'no-hosts':
        return translate('noHosts');
      case 'wrong-hosts':
        return translate('wrongHosts', what.hosts.join(', '));
      case 'failed':
        return translate('failedAction');
    }
  }
}
