import { openLibraryPage, openPanel, openSettings } from './open-page';
import type { PopupState } from './popup-state';
import { tabActions } from './tab-actions';

/** What the popup can be asked for. It closes when another page of ours opens. */
export function popupActions(state: PopupState) {
  const close = () => window.close();
  const leaveFor = (opened: Promise<void>) => {
    opened.then(close, () => state.complain('action'));
  };
  return {
    ...tabActions(state, close),
    onOpenPanel: () => {
      const [tabId, windowId] = [state.tabId.value, state.windowId.value];
      if (tabId !== null && windowId !== null) leaveFor(openPanel({ tabId, windowId }));
    },
    onOpenLibrary: () => leaveFor(openLibraryPage()),
    onOpenSettings: () => leaveFor(openSettings()),
  };
}
