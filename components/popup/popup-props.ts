import type { Passage } from '@/components/passage';
import type { Article, ArticleId } from '@/lib/domain/article';
import type {
  CrossReferenceView,
  FindingId,
  SourceReadBefore,
  Support,
} from '@/lib/domain/cross-reference';
import type { OriginView, QuotationView } from '@/lib/domain/same-words';
import type { TabStatus } from '@/lib/domain/status';

/** What one article's findings come to. */
interface ArticleCounts {
  readonly sources: number;
  readonly figures: number;
}

/** All that the library knows of the article in the tab. */
export interface ArticleView {
  readonly article: Pick<Article, 'id' | 'site' | 'title' | 'url' | 'day'>;
  readonly counts: ArticleCounts;
  /** Most useful first. */
  readonly crossReferences: readonly CrossReferenceView[];
  readonly sourcesReadBefore: readonly SourceReadBefore[];
  /** How many highlights of the reader's own it has. */
  readonly highlights: number;
  /** Articles in the library, this one included. */
  readonly libraryArticles: number;
  /** Quotations that other articles have too, in reading order. */
  readonly quotations: readonly QuotationView[];
  /** The articles that rest on one text with it; null where it stands alone. */
  readonly origin: OriginView | null;
  /** What the agreement on each figure rests on, by the figure's finding. */
  readonly support: ReadonlyMap<FindingId, Support>;
}

/** What the popup is given. */
export interface PopupProps {
  /** Null until the background has answered. */
  readonly status: TabStatus | null;
  /** Set in state `read`, as soon as the library has answered; else null. */
  readonly view: ArticleView | null;
  /** Articles that could be read in the open tabs; null where nothing is to be offered. */
  readonly openTabs: number | null;
  /** What went wrong with the last thing that was asked for; null where nothing did. */
  readonly problem: string | null;
  /** ISO date or date-time of now: the year of a date in it goes without saying. */
  readonly today: string;
  readonly actions: PopupActions;
}

/** What can be asked for about the page in a tab. */
export interface TabActions {
  /** Scroll the page to a passage of its article and let it flash. */
  readonly onShowHere: (passage: Passage) => void;
  /** Open another article at a passage. */
  readonly onOpenThere: (passage: Passage) => void;
  /** Read this page now, whatever was allowed. */
  readonly onRead: () => void;
  readonly onReadOpenTabs: () => void;
  readonly onPause: (origin: string) => void;
  readonly onResume: (origin: string) => void;
  /** Read this sensitive or local site although such sites are never read by themselves. */
  readonly onAllow: (origin: string) => void;
  /** The article is deleted from the library; asked for twice before this is called. */
  readonly onForget: (articleId: ArticleId) => void;
  /** Open the page where the reader says what may be read. */
  readonly onChooseSites: () => void;
}

/** What can be asked for in the popup. */
export interface PopupActions extends TabActions {
  /** Open the panel beside the page: everything that the marks show, in reading order. */
  readonly onOpenPanel: () => void;
  readonly onOpenLibrary: () => void;
  readonly onOpenSettings: () => void;
}
