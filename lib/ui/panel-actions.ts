import { signal, type ReadonlySignal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { ChangeName } from '@/lib/domain/change';
import type { Highlight, HighlightId } from '@/lib/domain/highlight';
import type { HandReply } from '@/lib/messaging/hand';
import type { Outcome } from '@/lib/messaging/outcome';
import { send } from '@/lib/messaging/send';
import { openLibraryPage, openSettings } from './open-page';
import type { PanelState } from './panel-state';
import { tabActions } from './tab-actions';

/** What came of the last undo or redo; `what` is null where there was nothing. */
interface Done {
  readonly way: 'undone' | 'redone';
  readonly what: ChangeName | null;
}

/** What can be asked for in the panel, and what came of it. */
export function panelActions(state: PanelState) {
  const done = signal<Done | null>(null);
  const acts = tabActions(state, () => undefined);

  const settle = (asked: Promise<Outcome<HandReply>>) => {
    state.complain(null);
    done.value = null;
    void asked.then((outcome) => {
      if (!outcome.ok) state.complain('action');
      else if (!outcome.value.ok)
        state.complain(outcome.value.why === 'not-in-library' ? 'action' : outcome.value.why);
    });
  };

  const move = (way: Done['way'], type: 'change.undo' | 'change.redo') => {
    state.complain(null);
    void send(type, { id: crypto.randomUUID() }).then((outcome) => {
      if (outcome.ok && outcome.value.ok) done.value = { way, what: outcome.value.done };
      else state.complain('action');
    });
  };

  return {
    done: done as ReadonlySignal<Done | null>,
    actions: {
      ...acts,
      onShowHere: (passage: Parameters<typeof acts.onShowHere>[0]) => {
        acts.onShowHere(passage);
        // Beside the page nothing needs to come to the front; a panel in a tab of its own hides it.
        if (state.apart && state.tabId.value !== null)
          void browser.tabs.update(state.tabId.value, { active: true });
      },
      onEditHighlight: (
        highlight: Highlight,
        edit: Partial<Pick<Highlight, 'meaning' | 'note' | 'tags'>>,
      ) => {
        // Field by field: rows of the library hold more than a message may.
        const { id, articleId, part, span, quote, sourceId, figure } = highlight;
        const { meaning, note, tags } = { ...highlight, ...edit };
        const kept = { id, articleId, part, span, quote, sourceId, figure };
        settle(send('highlight.save', { highlight: { ...kept, meaning, note, tags: [...tags] } }));
      },
      onRemoveHighlight: (id: HighlightId) => settle(send('highlight.remove', { id })),
      onUndo: () => move('undone', 'change.undo'),
      onRedo: () => move('redone', 'change.redo'),
      onOpenLibrary: () => void openLibraryPage(),
      onOpenSettings: () => void openSettings(),
      onOpenCorrections: () => void openSettings('corrections'),
    },
  };
}
