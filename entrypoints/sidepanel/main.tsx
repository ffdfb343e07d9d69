import { render } from 'preact';
import '@/components/page.css';
import { TextContext, textsFrom } from '@/components/text';
import { i18n } from '@/lib/ui/i18n';
import { panelActions } from '@/lib/ui/panel-actions';
import { openPanelState } from '@/lib/ui/panel-state';
import { panelMeanings } from '@/lib/ui/panel-meanings';
import { App } from './App';

const texts = textsFrom(i18n);
const state = openPanelState();
const { actions, done } = panelActions(state);
const meanings = panelMeanings();
document.documentElement.lang = texts.locale;
render(
  <TextContext.Provider value={texts}>
    <App state={state} meanings={meanings} done={done} actions={actions} />
  </TextContext.Provider>,
  document.body,
);
