import { render } from 'preact';
import '@/components/page.css';
import { TextContext, textsFrom } from '@/components/text';
import { i18n } from '@/lib/ui/i18n';
import { openWelcomeState } from '@/lib/ui/welcome-state';
import { App } from './App';

const texts = textsFrom(i18n);
const state = openWelcomeState();
document.documentElement.lang = texts.locale;
render(
  <TextContext.Provider value={texts}>
    <App state={state} />
  </TextContext.Provider>,
  document.body,
);
