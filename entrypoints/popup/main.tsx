import { render } from 'preact';
import '@/components/page.css';
import { TextContext, textsFrom } from '@/components/text';
import { i18n } from '@/lib/ui/i18n';
import { popupActions } from '@/lib/ui/popup-actions';
import { openPopupState } from '@/lib/ui/popup-state';
import { followUpgrade } from '@/lib/ui/upgrade';
import { App } from './App';

const texts = textsFrom(i18n);
const state = openPopupState();
const upgrade = followUpgrade();
document.documentElement.lang = texts.locale;
render(
  <TextContext.Provider value={texts}>
    <App state={state} upgrade={upgrade} actions={popupActions(state)} />
  </TextContext.Provider>,
  document.body,
);
