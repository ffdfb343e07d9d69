import type { PanelProps, PanelView } from '@/components/panel/panel-props';
import type { Highlight } from '@/lib/domain/highlight';
import type { OutlineEntry, OutlineFigure, OutlineSource } from '@/lib/domain/outline';
import { emptyView, fullView } from './article-views';
import { crossReference, evidence, observatory } from './samples';

const figure = (fields: Partial<OutlineFigure> = {}): OutlineFigure => {
  const { part, span, phrase, sentence, subject, measure, source } = evidence();
  const told = { part, span, phrase, sentence, subject, measure, source };
  const known = { id: 'here-1', level: 'none', sourceId: 'varland-observatory' } as const;
  return { kind: 'figure', ...told, ...known, crossReferences: [], ...fields };
};

const source = (fields: Partial<OutlineSource> = {}): OutlineSource => ({
  kind: 'source',
  id: 'm-1',
  part: 'text',
  span: { start: 4, end: 23 },
  phrase: 'the Observatory',
  sentence: evidence().sentence,
  sourceId: 'varland-observatory',
  name: 'Varland Observatory',
  readBefore: observatory,
  ...fields,
});

const highlight = (fields: Partial<Highlight> = {}): Highlight => ({
  id: '5f0c2c5e-3a0d-4b8e-9c39-1b1d1b1d0001',
  articleId: 'here',
  part: 'text',
  span: { start: 300, end: 380 },
  quote: {
    exact: 'the road stayed closed while crews searched the wreck for a third night',
    prefix: '',
    suffix: '',
    start: 300,
  },
  meaning: 'to-do',
  note: 'Ask the road authority who ordered it closed.\nSee the budget of March.',
  tags: ['orlin', 'roads'],
  sourceId: null,
  figure: null,
  createdAt: 0,
  changedAt: 0,
  ...fields,
});

const ofRelation = (relation: 'conflict' | 'update' | 'agree') =>
  fullView.crossReferences.filter((view) => view.relation === relation);

const paragraphs: readonly (readonly [string, readonly OutlineEntry[]])[] = [
  [
    'The Varland Observatory said on Tuesday that at least 43 people were killed when a bus was bombed near Orlin.',
    [
      source(),
      figure({ level: 'conflict', crossReferences: [...ofRelation('conflict').slice(0, 2)] }),
    ],
  ],
  [
    'Some 5,000 residents have left the towns since Friday, while the road stayed closed.',
    [
      figure({
        id: 'here-3',
        level: 'update',
        phrase: '5,000',
        subject: 'residents',
        measure: 'evacuated',
        sentence: 'Some 5,000 residents have left the towns since Friday.',
        sourceId: null,
        source: null,
        crossReferences: ofRelation('update'),
      }),
      { kind: 'highlight', part: 'text', span: { start: 300, end: 380 }, highlight: highlight() },
      source({
        id: 'm-2',
        sourceId: 'ministry',
        name: 'Ministry of the Interior and Public Order of the Republic of Varland',
        phrase: 'the ministry',
        readBefore: null,
      }),
      figure({
        id: 'here-9',
        phrase: '$1.2 million',
        subject: null,
        measure: 'money',
        sentence: 'The road authority set aside $1.2 million for repairs.',
        sourceId: 'ministry',
        source: 'Ministry of the Interior and Public Order of the Republic of Varland',
      }),
    ],
  ],
];

const fullPanel: PanelView = {
  ...fullView,
  outline: {
    paragraphs: [
      {
        part: 'title',
        start: 0,
        opening: fullView.article.title,
        entries: [figure({ id: 'here-title', part: 'title', phrase: 'Dozens' })],
      },
      ...paragraphs.map(([opening, entries], index) => ({
        part: 'text' as const,
        start: index * 200,
        opening,
        entries,
      })),
    ],
    orphans: [
      highlight({
        id: '5f0c2c5e-3a0d-4b8e-9c39-1b1d1b1d0002',
        span: null,
        meaning: 'doubtful',
        note: '',
        tags: [],
        quote: { exact: 'police had at first spoken of 12', prefix: '', suffix: '', start: 900 },
      }),
    ],
  },
};

const read = {
  state: 'read',
  articleId: 'here',
  limit: null,
  teaser: false,
  unplaced: 0,
  changed: false,
} as const;

/** Thousands of figures, as in a live blog. */
const longPanel: PanelView = {
  ...fullPanel,
  outline: {
    paragraphs: Array.from({ length: 200 }, (_, n) => ({
      part: 'text' as const,
      start: n * 1000,
      opening: `Paragraph ${String(n + 1)} gives ten figures, one of which another article contradicts.`,
      entries: Array.from({ length: 10 }, (__, m) =>
        figure({
          id: `long-${String(n)}-${String(m)}`,
          ...(m === 0 ? { level: 'conflict', crossReferences: [crossReference('conflict')] } : {}),
        }),
      ),
    })),
    orphans: [],
  },
};

/** What a panel shows. */
export const panelStates: Readonly<
  Record<string, Pick<PanelProps, 'status' | 'view'> & Partial<PanelProps>>
> = {
  full: { status: read, view: fullPanel },
  undone: {
    status: read,
    view: fullPanel,
    notice: {
      ...{ kind: 'history', way: 'undone' },
      what: { kind: 'highlight-made', label: 'the road stayed closed' },
    },
  },
  empty: {
    status: read,
    view: { ...emptyView, outline: { paragraphs: [], orphans: [] } },
    problem: 'These words are no longer on the page.',
  },
  long: { status: read, view: longPanel },
  waiting: { status: null, view: null },
  'not-an-article': {
    status: { state: 'not-an-article', origin: 'https://www.meridian.example' },
    view: null,
  },
};
