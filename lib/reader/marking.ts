import type { Marking } from '@/lib/domain/consent';
import type { Mark } from '@/lib/domain/mark';
import { getSetting, settings, watchSetting } from '@/lib/settings';
import { shownMarks } from './steps';

/** How much of what is found is marked in this page. */
export class PageMarking {
  private marking: Marking = 'everything';
  /** Whether the reader has stepped to a mark: what is marked on request is then. */
  private requested = false;
  /** Resolves when the setting is known. */
  readonly known: Promise<void>;

  constructor(
    /** Other marks are to be painted now. */
    private readonly changed: () => void,
    signal: AbortSignal,
  ) {
    watchSetting(settings.marking, (marking) => this.set(marking), signal);
    this.known = getSetting(settings.marking).then((marking) => void (this.marking = marking));
  }

  /** Those that are painted. */
  readonly choose = (marks: readonly Mark[]): readonly Mark[] =>
    shownMarks(marks, this.marking, this.requested);

  /** The reader steps to a mark. */
  request(): void {
    if (this.requested) return;
    this.requested = true;
    this.changed();
  }

  private set(marking: Marking): void {
    this.requested = false;
    this.marking = marking;
    this.changed();
  }
}
