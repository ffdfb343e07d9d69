import { useRef, useState } from 'preact/hooks';
import type { ImportRefusal, ImportState } from '@/lib/domain/import';
import type { Refusal } from '@/lib/domain/status';
import { send } from '@/lib/messaging/send';
import { importAtHand } from '@/lib/store/queries/imports';
import { meantFiles } from './exchange-folder';
import { said, sendFiles, type LeftOutFiles, type Said } from './exchange-send';
import { importShown, type ToldImport } from './import-shown';
import { useWatched } from './library-watch';

/** What this page is doing about an import. */
type ImportWork = 'reading' | 'reviewing' | 'applying' | 'taking-back';

/** The work that the background does step by step. */
type AskedWork = Exclude<ImportWork, 'reading'>;

/** The message that asks for the next step of each. */
const STEPS = {
  reviewing: 'import.review',
  applying: 'import.apply',
  'taking-back': 'import.cancel',
} as const;

/** What the page tells of the last import, once nothing of it is left. */
type ImportNews =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly name: string; readonly refusal: ImportRefusal }
  | { readonly kind: 'failed'; readonly why: Refusal | 'busy' | 'action' | 'elsewhere' };

/** How the import at hand stands, for showing. */
export interface ImportView {
  /** Undefined until it is known; null where there is none. */
  readonly state: ImportState | null | undefined;
  /** Null where this page does nothing about it: the reader is asked, or it was interrupted. */
  readonly work: ImportWork | null;
  /** How much of the files is read, 0 to 1. */
  readonly share: number;
  readonly news: ImportNews | null;
  readonly leftOut: LeftOutFiles;
  /** Why the library cannot be read; null where it can. */
  readonly problem: Refusal | null;
}

/** What can be asked for. */
interface ImportActions {
  readonly onFiles: (files: readonly File[]) => void;
  /** Take over what was reviewed, or go on where it was interrupted. */
  readonly onGoOn: () => void;
  /** Give it up: what was taken over goes again. Puts one away that is done. */
  readonly onCancel: () => void;
}

/** Held by the page that works on an import: two would do the same things twice. */
const LOCK = 'ibid.import';
const NONE = { work: null, share: 0, news: null, leftOut: [] } as const;

/** Importing, as the page shows it and asks for it. Every step is the background's; this keeps asking for the next one. */
export function useImport(): ImportView & ImportActions {
  const { answer: watched, problem } = useWatched(importAtHand, 'import');
  const told = useRef<ToldImport>(null);
  const heardOf = useRef<string>(null);
  if (watched) heardOf.current = watched.id;
  const state = importShown(watched, told.current, heardOf.current);
  const [view, setView] = useState<Omit<ImportView, 'state' | 'problem'>>(NONE);
  const running = useRef<AbortController>(null);

  const work = async (does: (signal: AbortSignal) => Promise<void>) => {
    const ended = new AbortController();
    await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
      if (!lock) return setView({ ...NONE, news: { kind: 'failed', why: 'elsewhere' } });
      running.current = ended;
      await does(ended.signal);
      running.current = null;
    });
  };

  const ask = async (step: (typeof STEPS)[AskedWork], id: string): Promise<Said> => {
    const answer = await said(send(step, { id }));
    if (answer.ok) told.current = { id, state: answer.state };
    return answer;
  };

  /** Asks for the next step until there is none, or the reader gives up. */
  const keepAsking = async (
    kind: AskedWork,
    id: string,
    signal?: AbortSignal,
  ): Promise<ImportState | null | undefined> => {
    for (let first = true; ; first = false) {
      const answer = await ask(STEPS[kind], id);
      if (!answer.ok) {
        setView((now) => ({ ...now, work: null, news: { kind: 'failed', why: answer.why } }));
        return undefined;
      }
      if (answer.state === null || signal?.aborted || !isOf(kind, answer.state))
        return answer.state;
      if (first) setView((now) => ({ ...now, work: kind, news: null }));
    }
  };

  const review = async (id: string, signal: AbortSignal) => {
    setView((now) => ({ ...now, work: 'reviewing' }));
    await keepAsking('reviewing', id, signal);
    if (signal.aborted) await takeBack(id);
    else setView((now) => ({ ...now, work: null }));
  };

  const apply = async (id: string, signal: AbortSignal) => {
    setView((now) => ({ ...now, work: 'applying' }));
    const now = await keepAsking('applying', id, signal);
    // Given up too late: the last step was the last one, and what is done is told as done.
    if (signal.aborted && now?.stage !== 'done') await takeBack(id);
    else setView((now) => ({ ...now, work: null }));
  };

  const putAway = async (id: string) => {
    const answer = await ask('import.cancel', id);
    setView(answer.ok ? NONE : { ...NONE, news: { kind: 'failed', why: answer.why } });
  };

  const takeBack = async (id: string, news: ImportNews = { kind: 'cancelled' }) => {
    setView((now) => ({ ...now, work: 'taking-back' }));
    const left = await keepAsking('taking-back', id);
    if (left === null) setView({ ...NONE, news });
  };

  const begin = async (files: readonly File[], signal: AbortSignal) => {
    const id = crypto.randomUUID();
    setView({ ...NONE, work: 'reading' });
    const begun = await said(send('import.begin', { id, name: nameOf(files) }));
    if (!begun.ok) return setView({ ...NONE, news: { kind: 'failed', why: begun.why } });
    const onShare = (share: number) => setView((now) => ({ ...now, share }));
    const { said: answer, refusal, leftOut } = await sendFiles(files, { id, signal, onShare });
    setView((now) => ({ ...now, leftOut }));
    if (signal.aborted) return takeBack(id);
    if (refusal !== null) return takeBack(id, { kind: 'refused', name: nameOf(files), refusal });
    if (!answer.ok) return takeBack(id, { kind: 'failed', why: answer.why });
    return review(id, signal);
  };

  const start = (does: (signal: AbortSignal) => Promise<void>) => {
    work(does).catch((error: unknown) => {
      setView({ ...NONE, news: { kind: 'failed', why: 'action' } });
      // A mistake of ours: it belongs into the console of the page, where it is looked for.
      reportError(error);
    });
  };

  return {
    state,
    problem,
    ...view,
    onFiles: (files) => {
      const meant = meantFiles(files);
      if (meant.length > 0) start((signal) => begin(meant, signal));
    },
    onGoOn: () => {
      if (!state) return;
      const { id, stage } = state;
      start((signal) => (stage === 'taking-back' ? takeBack(id) : apply(id, signal)));
    },
    onCancel: () => {
      if (running.current) running.current.abort();
      else if (state?.stage === 'done' || state?.stage === 'refused')
        start(() => putAway(state.id));
      else if (state) start(() => takeBack(state.id));
    },
  };
}

/** Whether an import still stands where a kind of work goes on. */
function isOf(kind: ImportWork, { stage }: ImportState): boolean {
  if (kind === 'reviewing') return stage === 'staging';
  if (kind === 'applying') return stage === 'reviewed' || stage === 'applying';
  return true;
}

/** How a choice of files is called: the one file, or the first one and how many more there are. */
function nameOf(files: readonly File[]): string {
  const [first] = files;
  const folder = first?.webkitRelativePath.split('/')[0];
  if (files.length > 1 && folder) return folder;
  const others = files.length - 1;
  return `${first?.name ?? ''}${others > 0 ? ` + ${String(others)}` : ''}`.slice(0, 300);
}
