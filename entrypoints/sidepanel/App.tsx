import { Panel } from '@/components/panel/Panel';
import type { PanelActions } from '@/components/panel/panel-props';
import { problemInWords } from '@/components/popup/notices';
import { useTexts } from '@/components/text';
import { doneInWords } from '@/components/words/change-words';
import type { panelActions } from '@/lib/ui/panel-actions';
import type { panelMeanings } from '@/lib/ui/panel-meanings';
import type { PanelState } from '@/lib/ui/panel-state';

interface AppProps {
  readonly state: PanelState;
  readonly meanings: ReturnType<typeof panelMeanings>;
  readonly done: ReturnType<typeof panelActions>['done'];
  readonly actions: PanelActions;
}

/** The panel over what its signals hold at the moment. */
export function App({ state, meanings, done, actions }: AppProps) {
  const texts = useTexts();
  const problem = state.problem.value;
  const last = done.value;
  return (
    <Panel
      status={state.status.value}
      view={state.article.value}
      meanings={meanings.value}
      problem={problem && problemInWords(texts, problem)}
      done={last && doneInWords(texts, last.way, last.what)}
      today={new Date().toISOString()}
      actions={actions}
    />
  );
}
