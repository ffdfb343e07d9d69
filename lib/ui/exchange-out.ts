import { useRef, useState } from 'preact/hooks';
import type { Refusal } from '@/lib/domain/status';
import type { ExportName } from '@/lib/domain/export';
import { endExport, writeExport } from './exchange-export';
import { saveFile } from './exchange-save';

/** What is being written, and what came of the last file. */
export interface ExportState {
  /** The format at work and how far it has come, 0 to 1; null where nothing is being written. */
  readonly writing: { readonly format: ExportName; readonly share: number } | null;
  /** Null before the first file. */
  readonly outcome: (Outcome & { readonly format: ExportName }) | null;
}

/** What came of a file. */
type Outcome =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly why: Refusal | 'action' };

/** Writing the library, as the page shows it and asks for it. */
export function useExports(): ExportState & {
  readonly onSave: (format: ExportName, meanings: Readonly<Record<string, string>>) => void;
  readonly onCancel: () => void;
} {
  const [state, setState] = useState<ExportState>({ writing: null, outcome: null });
  const running = useRef<AbortController>(null);

  const write = async (format: ExportName, meanings: Readonly<Record<string, string>>) => {
    const ended = new AbortController();
    running.current = ended;
    setState({ writing: { format, share: 0 }, outcome: null });
    const onShare = (share: number) => setState({ writing: { format, share }, outcome: null });
    const written = await writeExport(format, { meanings, signal: ended.signal, onShare });
    if (written?.ok) saveFile(written.file, written.name, () => endExport(written.id));
    setState({ writing: null, outcome: { format, ...outcomeOf(written) } });
  };

  return {
    ...state,
    onSave: (format, meanings) => {
      void write(format, meanings).catch((error: unknown) => {
        setState({ writing: null, outcome: { format, kind: 'failed', why: 'action' } });
        // A mistake of ours: it belongs into the console of the page, where it is looked for.
        reportError(error);
      });
    },
    onCancel: () => running.current?.abort(),
  };
}

function outcomeOf(written: Awaited<ReturnType<typeof writeExport>>): Outcome {
  if (written === null) return { kind: 'cancelled' };
  if (!written.ok) return { kind: 'failed', why: written.why };
  return { kind: 'saved', name: written.name };
}
