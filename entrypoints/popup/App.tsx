import { refusalInWords } from '@/components/popup/notices';
import { Popup } from '@/components/popup/Popup';
import type { PopupActions } from '@/components/popup/popup-props';
import { useTexts, type Texts } from '@/components/text';
import type { PopupProblem, PopupState } from '@/lib/ui/popup-state';

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

function problemInWords(texts: Texts, problem: PopupProblem): string {
  if (problem === 'action') return texts.translate('failedAction');
  if (problem === 'passage-gone') return texts.translate('passageGone');
  return refusalInWords(texts, problem);
}
