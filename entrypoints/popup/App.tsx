import { problemInWords } from '@/components/popup/notices';
import { Popup } from '@/components/popup/Popup';
import type { PopupActions } from '@/components/popup/popup-props';
import { useTexts } from '@/components/text';
import type { PopupState } from '@/lib/ui/popup-state';

interface AppProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
}

/** The popup over what its signals hold at the moment. */
export function App({ state, actions }: AppProps) {
  const texts = useTexts();
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
