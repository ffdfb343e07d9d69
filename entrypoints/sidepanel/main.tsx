import { render } from 'preact';
import '@/components/card/corrections.css';
import '@/components/highlight/highlight.css';
import '@/components/page.css';
import { TextContext, textsFrom } from '@/components/text';
import { i18n } from '@/lib/ui/i18n';
import { panelActions } from '@/lib/ui/panel-actions';
import { openPanelState } from '@/lib/ui/panel-state';
import { ownVersion } from '@/lib/ui/own-version';
import { panelMeanings } from '@/lib/ui/panel-meanings';
import { followUpgrade } from '@/lib/ui/upgrade';
import { App } from './App';

const texts = textsFrom(i18n);
const state = openPanelState();
const upgrade = followUpgrade();
const { actions, notice } = panelActions(state);
const meanings = panelMeanings();
const version = ownVersion();
document.documentElement.lang = texts.locale;
render(
  <TextContext.Provider value={texts}>
    <App
      state={state}
      upgrade={upgrade}
      meanings={meanings}
      notice={notice}
      version={version}
      actions={actions}
    />
  </TextContext.Provider>,
  document.body,
);
