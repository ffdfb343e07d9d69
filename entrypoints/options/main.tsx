import { render } from 'preact';
import '@/components/page.css';
import { TextContext, textsFrom } from '@/components/text';
import { i18n } from '@/lib/ui/i18n';
import { settingsActions } from '@/lib/ui/settings-actions';
import { openSettingsState } from '@/lib/ui/settings-state';
import { App } from './App';

const texts = textsFrom(i18n);
const state = openSettingsState();
const actions = settingsActions(state);
document.documentElement.lang = texts.locale;
document.title = `${texts.translate('openSettings')} · ${texts.translate('extensionName')}`;
render(
  <TextContext.Provider value={texts}>
    <App state={state} actions={actions} />
  </TextContext.Provider>,
  document.body,
);
