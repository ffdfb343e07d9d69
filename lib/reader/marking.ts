import type { Marking } from '@/lib/domain/consent';
import type { Mark } from '@/lib/domain/mark';
import { shownMarks } from './steps';

/** How much of what is found is marked in this page. */
export class PageMarking {
  private marking: Marking = 'everything';
  /** Whether the reader has stepped to a mark: what is marked on request is then. */
  private requested = false;

  constructor(
    /** Other marks are to be painted now. */
    private readonly changed: () => void,
  ) {}

  /** Those that are painted. */
  readonly choose = (marks: readonly Mark[]): readonly Mark[] =>
    shownMarks(marks, this.marking, this.requested);

  /** The reader steps to a mark. */
  request(): void {
    if (this.requested) return;
    this.requested = true;
    this.changed();
  }

  /** So much is marked from now on. */
  set(marking: Marking): void {
    if (marking === this.marking) return;
    this.requested = false;
    this.marking = marking;
    this.changed();
  }
}
