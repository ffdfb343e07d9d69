import { refusalInWords } from '@/components/popup/notices';
import { Settings } from '@/components/settings/Settings';
import type { SettingsActions } from '@/components/settings/settings-props';
import { useTexts } from '@/components/text';
import type { SettingsState } from '@/lib/ui/settings-state';

interface AppProps {
  readonly state: SettingsState;
  readonly actions: SettingsActions;
}

/** The settings over what their signals hold; nothing until it is known what was allowed before. */
export function App({ state, actions }: AppProps) {
  const texts = useTexts();
  const { sites, ...own } = state;
  const allowed = sites.allowed.value;
  const problem = own.problem.value;
  return (
    allowed && (
      <Settings
        {...allowed}
        outcome={sites.outcome.value}
        paused={own.paused.value}
        allowed={own.allowed.value}
        wrongSites={own.wrongSites.value}
        marking={own.marking.value}
        selectionButton={own.selectionButton.value}
        meanings={own.meanings.value}
        commands={own.commands.value}
        keysCanBeSet={own.keysCanBeSet}
        keepFor={own.keepFor.value}
        backups={own.backups.state.value}
        corrections={own.corrections.value}
        holdings={own.holdings.value}
        deletion={own.deletion.value}
        version={own.version}
        licences={own.licences.value}
        problem={problem && inWords(problem)}
        today={new Date().toISOString()}
        actions={actions}
      />
    )
  );

  function inWords(what: NonNullable<typeof problem>): string {
    if (what === 'action') return texts.translate('failedAction');
    if (what === 'key-refused') return texts.translate('keyRefused');
    return refusalInWords(texts, what);
  }
}
