import { Panel } from '@/components/panel/Panel';
import type { PanelActions } from '@/components/panel/panel-props';
import { problemInWords } from '@/components/popup/notices';
import { useTexts } from '@/components/text';
import { Upgrading } from '@/components/upgrade/Upgrading';
import type { panelActions } from '@/lib/ui/panel-actions';
import type { panelMeanings } from '@/lib/ui/panel-meanings';
import type { PanelState } from '@/lib/ui/panel-state';
import type { followUpgrade } from '@/lib/ui/upgrade';

interface AppProps {
  readonly state: PanelState;
  readonly upgrade: ReturnType<typeof followUpgrade>;
  readonly meanings: ReturnType<typeof panelMeanings>;
  readonly notice: ReturnType<typeof panelActions>['notice'];
  readonly version: string;
  readonly actions: PanelActions;
}

/** The panel over what its signals hold at the moment. */
export function App({ state, upgrade, meanings, notice, version, actions }: AppProps) {
  const texts = useTexts();
  const upgraded = upgrade.value;
  if (upgraded !== null) return <Upgrading {...upgraded} />;
  const problem = state.problem.value;
  return (
    <Panel
      status={state.status.value}
      view={state.article.value}
      meanings={meanings.value}
      problem={problem && problemInWords(texts, problem)}
      notice={notice.value}
      version={version}
      today={new Date().toISOString()}
      actions={actions}
    />
  );
}
