import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Batch } from '@/lib/domain/library-views';
import type { Refusal } from '@/lib/domain/status';
import { libraryStamp } from '@/lib/store/queries/library-articles';
import { libraryOfPage } from '@/lib/store/queries/watch';

/** The reader's library, as queries take it. */
export type OpenLibrary = Extract<
  Awaited<ReturnType<typeof libraryOfPage>>,
  { readonly ok: true }
>['library'];

/** Gives the rows of a list in batches; asking for the next batch is what loads it. */
export type Batches<Row> = (library: OpenLibrary) => AsyncGenerator<Batch<Row>, void>;

/** A list that fills in as it is asked for more. */
export interface LibraryList<Row> {
  readonly rows: readonly Row[];
  /** `more`: there may be more rows; `all`: these are all. */
  readonly state: 'loading' | 'more' | 'all';
  /** How many entries were looked through for rows that are long in coming; null where they are not. */
  readonly looked: number | null;
  /** How many rows there are in all, where that was learnt with the first ones; else null. */
  readonly total: number | null;
  readonly onMore: () => void;
  /** Why the library cannot be read; null where it can. */
  readonly problem: Refusal | null;
}

/** Lists that were left last, so that who comes back finds them as they were; with the library's stamp by which they were read. */
const LEFT = new Map<string, { readonly stamp: string | undefined; readonly rows: unknown }>();

/** So many are kept. */
const MOST_LEFT = 6;

/** From so long on a look is told of, and how far it has come, each time: milliseconds. */
const PATIENCE = 400;

/** What is known of a list at one moment. */
type Known<Row> = Omit<LibraryList<Row>, 'onMore'>;

/**
 * A list of the library.
 * @param ask what gives the rows
 * @param key names what is asked for, the list among it: with another key the list begins anew
 * @param stamp {@link libraryStamp}, undefined while it is not known: where it is another than the list was read by, the list is read
 * again as far as it was, and changes in one step
 */
export function useLibraryList<Row>(
  ask: Batches<Row>,
  key: string,
  stamp: string | undefined,
): LibraryList<Row> {
  const before = useMemo(() => rowsLeft<Row>(key, stamp), [key]);
  const [known, setKnown] = useState<Known<Row> & { readonly key: string }>({
    ...NOTHING,
    rows: before,
    key,
  });
  const asked = useMemo(() => new Asking(ask, before), [key]);
  const onMore = useCallback(() => asked.more(), [asked]);
  // Before anything is painted: the library answers while the page is drawn.
  useLayoutEffect(() => {
    asked.told = (now) => setKnown({ ...now, key });
    void asked.follow(stamp);
    return () => (asked.told = null);
  }, [asked, stamp]);
  const latest = useRef(stamp);
  latest.current = stamp;
  useLayoutEffect(
    () => () => {
      keep(key, latest.current, asked.rows);
      asked.end();
    },
    [asked],
  );
  const shown = before.length > 0 ? before : known.rows;
  const current = known.key === key ? known : { ...NOTHING, rows: shown };
  const { rows, state, looked, total, problem } = current;
  return { rows, state, looked, total, problem, onMore };
}

const NOTHING = { rows: [], state: 'loading', looked: null, total: null, problem: null } as const;
const ALL = { ...NOTHING, state: 'all' } as const;

/** The rows of a list that was left, if the library is what it was then. */
function rowsLeft<Row>(key: string, stamp: string | undefined): readonly Row[] {
  const left = LEFT.get(key);
  // What stands under a key was put there by the same list.
  return left && stamp !== undefined && left.stamp === stamp ? (left.rows as readonly Row[]) : [];
}

function keep(key: string, stamp: string | undefined, rows: unknown): void {
  LEFT.delete(key);
  LEFT.set(key, { stamp, rows });
  const [oldest] = LEFT.keys();
  if (LEFT.size > MOST_LEFT && oldest !== undefined) LEFT.delete(oldest);
}

/** The library's stamp at this moment; null where it cannot be read, which the rows tell as well. */
async function stampNow(): Promise<string | null> {
  const opened = await libraryOfPage();
  return opened.ok ? libraryStamp(opened.library).catch(() => null) : null;
}

/** Rows of one question; one batch is on its way at a time. */
class Asking<Row> {
  told: ((now: Known<Row>) => void) | null = null;
  private batches: AsyncGenerator<Batch<Row>, void> | null = null;
  private total: number | null = null;
  private round = 0;
  private busy = false;
  /** The library's stamp before it was read; null until it is. */
  private readBy: Promise<string | null> | null = null;

  /** @param rows what there was before: as many are read again */
  constructor(
    private readonly ask: Batches<Row>,
    public rows: readonly Row[],
  ) {}

  /** Reads the rows, unless they were read by this very stamp. What is asked of the library first must not be asked twice. */
  async follow(stamp: string | undefined): Promise<void> {
    const { readBy } = this;
    if (readBy === null) this.start(stamp === undefined ? stampNow() : Promise.resolve(stamp));
    else if (stamp !== undefined && stamp !== (await readBy)) this.start(Promise.resolve(stamp));
  }

  /** Nobody asks any longer: what is on its way is the last that is read. */
  end(): void {
    this.round += 1;
  }

  /** Reads as many rows as were there before, or the first ones. */
  private start(readBy: Promise<string | null>): void {
    this.readBy = readBy;
    this.batches = null;
    this.total = null;
    this.round += 1;
    this.busy = false;
    void this.fill([], this.rows.length, this.round);
  }

  more(): void {
    if (!this.busy) void this.fill(this.rows, this.rows.length + 1, this.round);
  }

  /** Adds batches until there are at least so many rows, and at least one; empty ones do not count. */
  private async fill(before: readonly Row[], least: number, round: number): Promise<void> {
    this.busy = true;
    let [rows, looked] = [before, 0];
    let since = performance.now();
    try {
      const opened = await libraryOfPage();
      if (!opened.ok) return this.tell(round, { ...ALL, rows: before, problem: opened.why });
      const batches = (this.batches ??= this.ask(opened.library));
      for (;;) {
        const next = await batches.next();
        if (round !== this.round) return;
        if (next.done) return this.tell(round, { ...ALL, rows });
        rows = [...rows, ...next.value.rows];
        looked += next.value.looked;
        this.total = next.value.total ?? this.total;
        if (rows.length > before.length && rows.length >= least)
          return this.tell(round, { ...ALL, rows, state: 'more', total: this.total });
        if (performance.now() - since < PATIENCE) continue;
        since = performance.now();
        const state = this.rows.length > 0 ? 'more' : 'loading';
        this.told?.({ ...NOTHING, rows: this.rows, state, looked });
      }
    } catch (error) {
      this.tell(round, { ...ALL, rows, problem: 'unexpected' });
      // A mistake of ours: it belongs into the console of the page, where it is looked for.
      reportError(error);
    }
  }

  private tell(round: number, now: Known<Row>): void {
    if (round !== this.round) return;
    this.busy = false;
    this.rows = now.rows;
    this.told?.(now);
  }
}
