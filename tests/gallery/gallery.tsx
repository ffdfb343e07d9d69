import { render } from 'preact';
import '@/components/card/corrections.css';
import { cardStyle, renderCard } from '@/components/card/render-card';
import '@/components/highlight/highlight.css';
import '@/components/page.css';
import { Panel } from '@/components/panel/Panel';
import type { PanelActions } from '@/components/panel/panel-props';
import { Popup } from '@/components/popup/Popup';
import type { PopupActions } from '@/components/popup/popup-props';
import { Settings } from '@/components/settings/Settings';
import type { SettingsActions } from '@/components/settings/settings-props';
import { TextContext } from '@/components/text';
import { Welcome } from '@/components/welcome/Welcome';
import { DEFAULT_MEANINGS } from '@/lib/domain/highlight';
import { panelStates } from './panel-states';
import { choices, marginStates } from './margin-states';
import { DAY } from './samples';
import { settingsStates } from './settings-states';
import { cardStates, popupStates, welcomeStates } from './states';
import { messageSource, texts } from './texts';

/** Shows one component in one state: `?show=popup&state=full&language=de`. Nothing here asks a browser for anything. */
const asked = new URLSearchParams(location.search);
const state = asked.get('state') ?? '';
const language = asked.get('language') === 'de' ? 'de' : 'en';
const nothing = () => undefined;
document.documentElement.lang = language;

const actions: PopupActions & PanelActions = {
  onShowHere: nothing,
  onOpenThere: nothing,
  onRead: nothing,
  onReadOpenTabs: nothing,
  onPause: nothing,
  onResume: nothing,
  onAllow: nothing,
  onForget: nothing,
  onChooseSites: nothing,
  onOpenPanel: nothing,
  onOpenLibrary: nothing,
  onOpenSettings: nothing,
  onOpenCorrections: nothing,
  onEditHighlight: () => Promise.resolve('kept'),
  onRemoveHighlight: nothing,
  choicesForHighlight: () => Promise.resolve(null),
  findHighlights: () => Promise.resolve([]),
  watchLinks: () => nothing,
  onLink: nothing,
  onUnlink: nothing,
  choicesForCorrection: () => Promise.resolve(choices),
  findSources: () => Promise.resolve([]),
  onCorrect: nothing,
  onUndo: nothing,
  onRedo: nothing,
};

const settingsActions: SettingsActions = {
  onChooseSites: nothing,
  onPause: nothing,
  onResume: nothing,
  onDisallow: nothing,
  onMarking: nothing,
  onSelectionButton: nothing,
  onMeanings: nothing,
  onKey: nothing,
  onBrowserKeys: nothing,
  onKeepFor: nothing,
  onBackups: nothing,
  onBackUpNow: nothing,
  onTakeBack: nothing,
  onShowLicences: nothing,
  onDeleteEverything: nothing,
};

function show() {
  const popup = popupStates[state];
  const welcome = welcomeStates[state];
  const panel = panelStates[state];
  if (asked.get('show') === 'popup' && popup)
    return <Popup openTabs={null} problem={null} today={DAY} actions={actions} {...popup} />;
  if (asked.get('show') === 'welcome' && welcome)
    return <Welcome {...welcome} onChoose={nothing} />;
  const settings = settingsStates[state];
  if (asked.get('show') === 'settings' && settings)
    return <Settings {...settings} actions={settingsActions} />;
  if (asked.get('show') === 'panel' && panel)
    return (
      <Panel
        meanings={DEFAULT_MEANINGS}
        problem={null}
        notice={null}
        version="0.1.0"
        today={DAY}
        actions={actions}
        {...panel}
      />
    );
  return null;
}

/** An open root, so that axe and the eye reach what the reader puts into a closed one. */
function openRoot(): Element {
  const host = document.body.appendChild(document.createElement('ibid-gallery'));
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyle);
  root.adoptedStyleSheets = [sheet];
  return root.appendChild(document.createElement('div'));
}

function showCard(): void {
  const content = cardStates[state];
  if (content === undefined) return;
  renderCard(
    openRoot(),
    {
      content,
      position: { index: 3, count: 14 },
      scheme: null,
      takeFocus: asked.has('focus'),
      onClose: nothing,
      onUndo: nothing,
      turn: 0,
      notice: null,
      choices: null,
      sourcesFound: [],
      onChoices: nothing,
      onFindSources: nothing,
      onCorrect: nothing,
      onStep: nothing,
      onOpen: nothing,
      onReport: nothing,
    },
    messageSource(language),
  );
}

const margin = Object.entries(marginStates).find(([name]) => name === state)?.[1];
if (asked.get('show') === 'margin') margin?.(openRoot(), messageSource(language));
else if (asked.get('show') === 'card') showCard();
else
  render(
    <TextContext.Provider value={texts(language)}>{show()}</TextContext.Provider>,
    document.body,
  );
