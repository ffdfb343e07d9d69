import { render } from 'preact';
import '@/components/card/corrections.css';
import '@/components/highlight/highlight.css';
import '@/components/page.css';
import { TextContext, textsFrom } from '@/components/text';
import { i18n } from '@/lib/ui/i18n';
import { openEarly } from '@/lib/ui/open-early';
import { followUpgrade } from '@/lib/ui/upgrade';
import { App } from './App';

const upgrade = followUpgrade();
openEarly();

const texts = textsFrom(i18n);
document.documentElement.lang = texts.locale;
render(
  <TextContext.Provider value={texts}>
    <App upgrade={upgrade} />
  </TextContext.Provider>,
  document.body,
);
