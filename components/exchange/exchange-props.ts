import type { ExportName } from '@/lib/domain/export';
import type { ImportRefusal, ImportState } from '@/lib/domain/import';
import type { Refusal } from '@/lib/domain/status';

/** What is being written, what came of the last file, and what can be asked for. */
export interface OutProps {
  /** `share`: how far it has come, 0 to 1. */
  readonly writing: { readonly format: ExportName; readonly share: number } | null;
  readonly outcome:
    | ((
        | { readonly kind: 'saved'; readonly name: string }
        | { readonly kind: 'cancelled' }
        | { readonly kind: 'failed'; readonly why: Refusal | 'action' }
      ) & { readonly format: ExportName })
    | null;
  readonly onSave: (format: ExportName) => void;
  readonly onCancel: () => void;
}

/** Why a file of several is left out. */
export type LeftOut = 'no-address' | 'no-text' | 'too-long' | 'other' | 'alone';

/** How an import stands, and what can be asked for. */
export interface InProps {
  /** Undefined until it is known; null where there is none. */
  readonly state: ImportState | null | undefined;
  /** What this page does about it; null where the reader is asked, or it was interrupted. */
  readonly work: 'reading' | 'reviewing' | 'applying' | 'taking-back' | null;
  /** How much of the files is read, 0 to 1. */
  readonly share: number;
  readonly news:
    | { readonly kind: 'cancelled' }
    | { readonly kind: 'refused'; readonly name: string; readonly refusal: ImportRefusal }
    | { readonly kind: 'failed'; readonly why: Refusal | 'busy' | 'action' | 'elsewhere' }
    | null;
  readonly leftOut: readonly { readonly name: string; readonly why: LeftOut }[];
  readonly onFiles: (files: readonly File[]) => void;
  /** Files were dropped; folders among them. To be called right in the event. */
  readonly onDrop: (data: DataTransfer) => void;
  readonly onGoOn: () => void;
  readonly onCancel: () => void;
}
