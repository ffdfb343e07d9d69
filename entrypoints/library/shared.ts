import type { LibraryActions } from '@/components/library/library-props';
import type { Route } from '@/components/library/route';
import type { LibraryList } from '@/lib/ui/library-list';

/** Why the library cannot be read; null where it can. */
export type Problem = LibraryList<unknown>['problem'];

/** What every view needs. */
export interface Shared {
  readonly actions: LibraryActions;
  /** Asks for another view in the place of this one: typing makes no steps for Back. */
  readonly replace: (route: Route) => void;
  /** How much there is; null until it is known. */
  readonly held: {
    readonly articles: number;
    /** Changes whenever lists of articles may. */
    readonly stamp: string;
    /** Changes whenever lists of highlights may. */
    readonly hand: string;
    readonly tags: readonly string[];
  } | null;
  readonly onProblem: (problem: Problem) => void;
}
