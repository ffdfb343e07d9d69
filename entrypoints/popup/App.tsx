import { problemInWords } from '@/components/popup/notices';
import { Popup } from '@/components/popup/Popup';
import type { PopupActions } from '@/components/popup/popup-props';
import { useTexts } from '@/components/text';
import { Upgrading } from '@/components/upgrade/Upgrading';
import type { PopupState } from '@/lib/ui/popup-state';
import type { followUpgrade } from '@/lib/ui/upgrade';

interface AppProps {
  readonly state: PopupState;
  readonly upgrade: ReturnType<typeof followUpgrade>;
  readonly actions: PopupActions;
}

/** The popup over what its signals hold at the moment. */
export function App({ state, upgrade, actions }: AppProps) {
  const texts = useTexts();
  const upgraded = upgrade.value;
  if (upgraded !== null) return <Upgrading {...upgraded} />;
  const problem = state.problem.value;
  return (
    <Popup
      status={state.status.value}
      view={state.article.value}
      openTabs={state.openTabs.value}
      problem={problem && problemInWords(texts, problem)}
      today={new Date().toISOString()}
      actions={actions}
    />
  );
}
