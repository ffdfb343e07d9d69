import type { ChangeName } from '@/lib/domain/change';
import type { CorrectionRow, HighlightLinkRow, HighlightRow } from './rows';

/** A row of the reader's own as it was before a change and as it is after it; null where there was or is none. */
export type ChangedRow =
  | Changed<'highlights', HighlightRow>
  | Changed<'highlightLinks', HighlightLinkRow>
  | Changed<'corrections', CorrectionRow>;

interface Changed<Table extends string, Row> {
  readonly table: Table;
  readonly id: string;
  readonly before: Row | null;
  readonly after: Row | null;
}

/** One change of the reader's own, as undo and redo know it. */
export interface ChangeRow extends ChangeName {
  /** Rises by one with every change. */
  readonly order: number;
  /** Whether it is undone at present. */
  readonly undone: boolean;
  /** Key of the message that undid it or did it again last; null where none has. */
  readonly request: string | null;
  readonly rows: readonly ChangedRow[];
}
