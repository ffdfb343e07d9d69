import type { ArticleContent } from '@/lib/domain/article';
import { meaningsFrom } from '@/lib/domain/meanings';
import type { ImportCount, ImportState } from '@/lib/domain/import';
import { readDocument, readLines, readPages, type ImportItem } from '@/lib/exchange/read-file';
import type { ImportReply } from '@/lib/messaging/exchange';
import { getSetting, setSetting, settings } from '@/lib/settings';
import { storeFailure } from '@/lib/store/failure';
import { followHand, type Touched } from '@/lib/store/follow-hand';
import { forgetArticle } from '@/lib/store/forget-article';
import type { ImportRow } from '@/lib/store/imports/import-rows';
import {
  beginImport,
  clearImport,
  nextStaged,
  stagePiece,
  type Piece,
} from '@/lib/store/imports/import-session';
import { putHandRow, takenBack } from '@/lib/store/imports/put-hand-row';
import type { Library } from '@/lib/store/schema';
import { analyser } from '../analyser';
import { comparing } from '../comparing';
import { openedLibrary } from '../library';
import { inBackground } from '../report';
import { rulebook } from '../rulebook';
import { packSearch } from '../search-index';
import { planTakeOver, type Taken, type TakeOver } from './take-over';

/** Milliseconds of work per message: the page shows progress, and may cancel in between. */
const SLICE = 400;

/** Things looked at per message, at most: an index is walked up to its offset, so that one by one would be quadratic. */
const BATCH = 100;

/** Begins an import. `busy` where another one is being taken over. */
export function beginImportOf(id: string, name: string): Promise<ImportReply> {
  return inLibrary(async (library) => {
    return (await beginImport(library, id, name)) ? stateOf(library, id) : 'busy';
  });
}

/** Puts lines of a library file aside; `batch` counts from 0. */
export function importLines(
  id: string,
  batch: number,
  lines: readonly string[],
): Promise<ImportReply> {
  return stage(id, readLines(batch, lines));
}

/** Puts a whole document of another program aside. */
export function importDocument(id: string, text: string): Promise<ImportReply> {
  return stage(id, readDocument(text));
}

/** Puts articles of saved files aside; `batch` counts from 0. */
export function importPages(
  id: string,
  batch: number,
  contents: readonly ArticleContent[],
  last: boolean,
): Promise<ImportReply> {
  return stage(id, readPages(batch, contents, last));
}

function stage(id: string, piece: Piece): Promise<ImportReply> {
  return inLibrary(async (library) => {
    await stagePiece(library, id, piece);
    return stateOf(library, id);
  });
}

/** Looks on at what came in, for a while; to be asked again until the stage is `reviewed` or `refused`. Changes nothing. */
export function reviewImport(id: string): Promise<ImportReply> {
  return inLibrary(async (library) => {
    const row = await library.imports.get(id);
    if (row?.stage !== 'staging') return stateOf(library, id);
    if (!row.head || !row.foot) return refuse(library, row, row.head ? 'truncated' : 'not-ours');
    if (row.total === 0) return refuse(library, row, 'empty');
    const work = await workOn(library, true);
    let now = row;
    const batch = await nextStaged(library, BATCH, row.done);
    for (const until = Date.now() + SLICE; Date.now() < until;) {
      const staged = batch[now.done - row.done];
      if (!staged) break;
      const { taken } = await planTakeOver(work, staged.entry as ImportItem);
      now = counted({ ...now, done: now.done + 1 }, taken);
    }
    const isDone = now.done >= now.total;
    await library.imports.put(isDone ? { ...now, stage: 'reviewed', done: 0 } : now);
    return stateOf(library, id);
  });
}

/** Takes over what was reviewed, for a while; to be asked again until the stage is `done`. */
export function applyImport(id: string): Promise<ImportReply> {
  return inLibrary(async (library) => {
    const row = await library.imports.get(id);
    if (row?.stage !== 'reviewed' && row?.stage !== 'applying') return stateOf(library, id);
    const work = await workOn(library, false);
    let now: ImportRow = { ...row, stage: 'applying' };
    for (const until = Date.now() + SLICE; Date.now() < until;) {
      const [staged] = await nextStaged(library, 1);
      if (!staged) {
        now = { ...now, stage: 'done' };
        inBackground(packSearch());
        break;
      }
      const item = staged.entry as ImportItem;
      const { taken, write } = await planTakeOver(work, item);
      now = { ...withFault(now, taken), done: now.done + 1 };
      const { articleId, row: changed } = taken;
      await library.transaction('rw', library.tables, async () => {
        await write?.();
        if (write) await library.imported.put({ n: staged.n, articleId, row: changed });
        await library.staged.delete(staged.n);
        await library.imports.put(now);
      });
      if (item.kind === 'settings') await addMeanings(item.meanings);
    }
    await library.imports.put(now);
    return stateOf(library, id);
  });
}

/**
 * Gives an import up: what it took over goes again, for a while; to be asked again until there is no import. An import that is
 * done is only put away.
 */
export function cancelImport(id: string): Promise<ImportReply> {
  return inLibrary(async (library) => {
    const row = await library.imports.get(id);
    if (!row) return null;
    if (row.stage === 'done') {
      await clearImport(library);
      return null;
    }
    const { follow } = await workOn(library, false);
    for (const until = Date.now() + SLICE; Date.now() < until;) {
      const last = await library.imported.orderBy('n').last();
      if (!last) {
        await clearImport(library);
        return null;
      }
      await library.transaction('rw', library.tables, async () => {
        if (last.row) await putHandRow(library, takenBack(last.row), follow);
        if (last.articleId !== null) await forgetArticle(library, last.articleId, comparing());
        await library.imported.delete(last.n);
        await library.imports.put({ ...row, stage: 'taking-back' });
      });
    }
    return stateOf(library, id);
  });
}

async function workOn(library: Library, dry: boolean): Promise<TakeOver> {
  const touched: Touched = { highlights: new Set(), findings: new Set() };
  return {
    library,
    dry,
    analyser: await analyser(),
    follow: followHand(library, rulebook(), touched),
    meanings: await getSetting(settings.meanings),
    at: Date.now(),
  };
}

function counted(row: ImportRow, taken: Taken): ImportRow {
  const { sort, outcome } = taken;
  if (sort === null || !isCount(outcome)) return withFault(row, taken);
  const before = row.counts[sort];
  const count = { ...before, [outcome]: before[outcome] + 1 };
  return { ...row, counts: { ...row.counts, [sort]: count } };
}

function withFault(row: ImportRow, { outcome }: Taken): ImportRow {
  if (isCount(outcome)) return row;
  return { ...row, faults: { ...row.faults, [outcome]: (row.faults[outcome] ?? 0) + 1 } };
}

function isCount(outcome: Taken['outcome']): outcome is keyof ImportCount {
  return outcome === 'fresh' || outcome === 'known' || outcome === 'differing';
}

/** Adds the meanings that the reader does not have, as many as there may be. */
async function addMeanings(imported: unknown): Promise<void> {
  const own = await getSetting(settings.meanings);
  const fresh = (meaningsFrom(imported) ?? []).filter(({ id }) =>
    own.every((one) => one.id !== id),
  );
  const all = meaningsFrom([...own, ...fresh]);
  if (all !== null && fresh.length > 0) await setSetting(settings.meanings, all);
}

async function refuse(
  library: Library,
  row: ImportRow,
  refusal: NonNullable<ImportState['refusal']>,
): Promise<ImportState | null> {
  await library.imports.put({ ...row, stage: 'refused', refusal });
  return stateOf(library, row.id);
}

async function stateOf(library: Library, id: string): Promise<ImportState | null> {
  const row = await library.imports.get(id);
  if (!row) return null;
  const { name, stage, refusal, counts, faults, total, done } = row;
  return { id, name, stage, refusal, counts, faults, total, done };
}

async function inLibrary(
  ask: (library: Library) => Promise<ImportState | null | 'busy'>,
): Promise<ImportReply> {
  const opened = await openedLibrary();
  if (!opened.ok) return { ok: false, why: opened.why };
  try {
    const answer = await ask(opened.library);
    return answer === 'busy' ? { ok: false, why: 'busy' } : { ok: true, state: answer };
  } catch (error) {
    const why = storeFailure(error);
    if (why === null) throw error;
    return { ok: false, why };
  }
}
