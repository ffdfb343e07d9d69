import type { Notice } from '@/components/card/notice';
import type { CorrectionActions, HighlightActions } from '@/components/highlight/hand-props';
import type { ArticleView, TabActions } from '@/components/popup/popup-props';
import type { Meaning } from '@/lib/domain/highlight';
import type { Outline } from '@/lib/domain/outline';
import type { TabStatus } from '@/lib/domain/status';

/** All that the library knows of the article in the tab. */
export interface PanelView extends ArticleView {
  readonly outline: Outline;
}

/** What the panel is given. */
export interface PanelProps {
  /** Null until the background has answered. */
  readonly status: TabStatus | null;
  /** Set in state `read`, as soon as the library has answered; else null. */
  readonly view: PanelView | null;
  readonly meanings: readonly Meaning[];
  /** What went wrong with the last thing that was asked for; null where nothing did. */
  readonly problem: string | null;
  /** What the reader has just done, with the way back; null where nothing was. */
  readonly notice: Notice | null;
  /** Which Ibid this is, for reports of misreadings. */
  readonly version: string;
  /** ISO date or date-time of now. */
  readonly today: string;
  readonly actions: PanelActions;
}

/** What can be asked for in the panel. */
export interface PanelActions extends TabActions, HighlightActions, CorrectionActions {
  /** Undo the reader's last change, wherever it was made; do it again. */
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onOpenLibrary: () => void;
  readonly onOpenSettings: () => void;
  /** Open the list of the reader's corrections. */
  readonly onOpenCorrections: () => void;
}
