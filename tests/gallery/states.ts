import type { PopupProps } from '@/components/popup/popup-props';
import type { WelcomeProps } from '@/components/welcome/welcome-props';
import type { CardContent } from '@/lib/domain/mark';
import { emptyView, fullView } from './article-views';
import { figureCard, lonelyCard, sourceCard } from './samples';

/** What a popup shows, in every state that there is. */
export const popupStates: Readonly<
  Record<string, Pick<PopupProps, 'status' | 'view'> & Partial<PopupProps>>
> = {
  full: { status: read(), view: fullView },
  remarks: {
    status: { ...read(), limit: 'unsupported-language', teaser: true, changed: true, unplaced: 3 },
    view: fullView,
    problem: 'That did not work. Nothing was changed; please try once more.',
  },
  first: { status: read(), view: emptyView, openTabs: 4 },
  nothing: { status: read(), view: { ...emptyView, libraryArticles: 12 } },
  language: { status: { ...read(), limit: 'unsupported-language' }, view: emptyView },
  waiting: { status: null, view: null },
  'no-consent': { status: { state: 'no-consent' }, view: null },
  'no-permission': at('no-permission'),
  unreadable: { status: { state: 'unreadable-page' }, view: null },
  local: {
    status: { state: 'excluded-site', origin: 'http://localhost:8080', why: 'local' },
    view: null,
  },
  sensitive: {
    status: { state: 'excluded-site', origin: 'https://mail.post.example', why: 'sensitive' },
    view: null,
  },
  paused: at('paused'),
  'not-an-article': at('not-an-article'),
  reading: { status: { state: 'reading' }, view: null },
  forgotten: at('forgotten'),
  failed: { status: { state: 'failed', why: 'store-full' }, view: null },
};

/** What a card shows. */
export const cardStates: Readonly<Record<string, CardContent>> = {
  figure: figureCard,
  source: sourceCard,
  lonely: lonelyCard,
};

/** What the welcome page shows. */
export const welcomeStates: Readonly<Record<string, Omit<WelcomeProps, 'onChoose'>>> = {
  first: { consent: 'none', hosts: [], outcome: null },
  chosen: {
    consent: 'chosen-sites',
    hosts: ['harbour.example', 'meridian.example'],
    outcome: { kind: 'saved', consent: 'chosen-sites' },
  },
  refused: { consent: 'none', hosts: [], outcome: { kind: 'refused' } },
};

function read() {
  return {
    state: 'read',
    articleId: 'here',
    limit: null,
    teaser: false,
    unplaced: 0,
    changed: false,
  } as const;
}

function at(state: 'no-permission' | 'paused' | 'not-an-article' | 'forgotten') {
  return { status: { state, origin: 'https://www.meridian.example' }, view: null };
}
