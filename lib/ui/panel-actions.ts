import { signal, type ReadonlySignal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { handActions } from './hand-actions';
import type { HandNotice } from './hand-notice';
import { openLibraryPage, openSettings } from './open-page';
import type { PanelState } from './panel-state';
import { tabActions } from './tab-actions';

/** What can be asked for in the panel, and what came of the reader's own changes. */
export function panelActions(state: PanelState) {
  const notice = signal<HandNotice | null>(null);
  const acts = tabActions(state, () => undefined);

  const hand = handActions({
    complain: state.complain,
    tell: (what) => (notice.value = what),
  });

  return {
    notice: notice as ReadonlySignal<HandNotice | null>,
    actions: {
      ...acts,
      onShowHere: (passage: Parameters<typeof acts.onShowHere>[0]) => {
        acts.onShowHere(passage);
        // Beside the page nothing needs to come to the front; a panel in a tab of its own hides it.
        if (state.apart && state.tabId.value !== null)
          void browser.tabs.update(state.tabId.value, { active: true });
      },
      ...hand,
      onOpenLibrary: () => void openLibraryPage(),
      onOpenSettings: () => void openSettings(),
      onOpenCorrections: () => void openSettings('corrections'),
    },
  };
}
