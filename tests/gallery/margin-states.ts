import type { CardProps, MessageSource, Notice } from '@/components/card/card-props';
import {
  renderCard,
  renderEditor,
  renderNotice,
  renderSelectionButton,
} from '@/components/card/render-card';
import type { Kept } from '@/components/highlight/editor-props';
import type { CorrectionChoices } from '@/lib/domain/choices';
import { DEFAULT_MEANINGS, type Meaning } from '@/lib/domain/highlight';
import { figureCard, sourceCard } from './samples';

const nothing = () => undefined;
const [CLAIM] = DEFAULT_MEANINGS as readonly [Meaning, ...Meaning[]];
const frame = { scheme: null, takeFocus: true, onClose: nothing, onUndo: nothing } as const;

const anchor = {
  articleId: 'here',
  kind: 'figure',
  part: 'text',
  quote: { exact: 'at least 43', prefix: '', suffix: '', start: 120 },
} as const;

/** What may be corrected. */
export const choices: CorrectionChoices = {
  merged: [{ id: 'mipo', name: 'Ministry of the Interior and Public Order' }],
  sourceId: 'varland observatory',
  sources: [
    { id: 'varland observatory', name: 'Varland Observatory' },
    { id: 'interior ministry', name: 'Interior Ministry' },
    {
      id: 'a long one',
      name: 'Joint Coordination Committee of the Coastal Districts for Relief and Reconstruction',
    },
  ],
  figure: { anchor, low: 43, high: null, bound: 'at-least' },
  others: figureCard.crossReferences.map(({ id }) => ({ id, anchor })),
};

function editor(kept: Kept, full: boolean) {
  return (mount: Element, i18n: MessageSource) =>
    renderEditor(
      mount,
      {
        ...frame,
        key: 'sample',
        quote: figureCard.sentence,
        words: {
          meaning: 'doubtful',
          note: full ? 'Who *counted* them? The ministry says 24.' : '',
          tags: full ? ['Orlin', 'bus bombing', 'to be asked at the press conference'] : [],
          sourceId: full ? 'interior ministry' : null,
          figure: full
            ? { low: 40, high: 1250, bound: 'range', measure: 'deaths', subject: 'people' }
            : null,
        },
        meanings: DEFAULT_MEANINGS,
        choices: { sources: choices.sources, figure: null, tags: ['Orlin'] },
        kept,
        onChange: nothing,
        onLeave: nothing,
        onRemove: nothing,
        onDone: nothing,
      },
      i18n,
    );
}

function notice(said: Notice) {
  return (mount: Element, i18n: MessageSource) =>
    renderNotice(mount, { ...frame, notice: said, onReport: nothing }, i18n);
}

function corrected(content: CardProps['content'], said: Notice | null) {
  return (mount: Element, i18n: MessageSource) =>
    renderCard(
      mount,
      {
        ...frame,
        content,
        turn: 0,
        notice: said,
        position: { index: 3, count: 14 },
        choices,
        sourcesFound: [],
        onChoices: nothing,
        onFindSources: nothing,
        onCorrect: nothing,
        onStep: nothing,
        onOpen: nothing,
        onReport: nothing,
      },
      i18n,
    );
}

/** What the margin shows beside plain cards. */
export const marginStates = {
  'new-highlight': editor('kept', false),
  highlight: editor('writing', true),
  'not-kept': editor('store-full', true),
  removed: notice({ kind: 'highlight-removed' }),
  outside: notice({ kind: 'outside-article' }),
  undone: notice({
    kind: 'history',
    way: 'undone',
    what: { kind: 'highlight-made', label: 'at least 43 people were killed' },
  }),
  correctable: corrected(figureCard, null),
  corrected: corrected(sourceCard, {
    kind: 'corrected',
    ruling: { kind: 'same-source', a: 'a', b: 'b' },
    labels: ['Varland Observatory', 'Observatory of the Marn Valley'],
  }),
  button: (mount: Element, i18n: MessageSource) =>
    renderSelectionButton(mount, { meaning: CLAIM, scheme: null, onHighlight: nothing }, i18n),
} satisfies Record<string, (mount: Element, i18n: MessageSource) => void>;
