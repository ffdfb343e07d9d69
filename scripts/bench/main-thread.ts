import type { Page } from 'puppeteer-core';

/** What a page's main thread paid for us. */
export interface MainThreadCost {
  /** Milliseconds of thread time in our scripts, all together. */
  readonly total: number;
  /** Milliseconds of the longest task that any of it was done in, with all else that the browser did in that task. */
  readonly longest: number;
  /** Milliseconds in spot alone, until it had told of an article. */
  readonly spot: number;
}

/** An event of Chromium's trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly fileName?: string } };
}

/** What the main thread does in one go: a task, and the promises that were settled by it. */
interface Turn {
  readonly task: TraceEvent;
  readonly events: readonly TraceEvent[];
}

const CATEGORIES = ['devtools.timeline', 'v8', 'blink.user_timing', 'toplevel'];
const TASK = 'ThreadControllerImpl::RunTask';
/** Where scripts run without their name in the trace: promises that are settled, callbacks that the browser calls. */
const NAMELESS = new Set(['BlinkScheduler_PerformMicrotaskCheckpoint', 'v8.callFunction']);

/**
 * Traces a page while `act` runs and sums what the extension's scripts do: compiling, evaluating, calling them, and what
 * follows when a promise is settled, which the trace does not name. Therefore the page must have no script of its own;
 * turns in which the driver looks at it are left out.
 */
export async function costOf(
  page: Page,
  extensionId: string,
  act: () => Promise<void>,
): Promise<MainThreadCost> {
  await page.tracing.start({ categories: CATEGORIES });
  await act();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: readonly TraceEvent[];
  };
  const isOurs = (event: TraceEvent): boolean =>
    scriptOf(event).includes(extensionId) &&
    /\/(?:spot|front|reader|marks|margin)\.js/.test(scriptOf(event));
  const isDriver = (event: TraceEvent): boolean => /^(?:pptr|https?):/.test(scriptOf(event));
  const first = traceEvents.find(isOurs);
  if (first === undefined) return { total: 0, longest: 0, spot: 0 };
  const ours: TraceEvent[] = [];
  let longest = 0;
  for (const { task, events } of turnsFrom(first, traceEvents)) {
    if (events.some((event) => isDriver(event) && !isOurs(event))) continue;
    const counted = outermost(events.filter((event) => isOurs(event) || NAMELESS.has(event.name)));
    if (counted.length === 0) continue;
    ours.push(...counted);
    const behind = counted.filter((event) => event.ts >= endOf(task));
    longest = Math.max(longest, sum([task, ...behind]));
  }
  const ofSpot = ours.findIndex((event) => scriptOf(event).includes('/reader.js'));
  return { total: sum(ours), longest, spot: sum(ofSpot < 0 ? ours : ours.slice(0, ofSpot)) };
}

function scriptOf({ args }: TraceEvent): string {
  return args?.data?.url ?? args?.data?.fileName ?? '';
}

function endOf({ ts, dur }: TraceEvent): number {
  return ts + (dur ?? 0);
}

/** Thread time of events, milliseconds. */
function sum(events: readonly TraceEvent[]): number {
  return events.reduce((total, { tdur, dur }) => total + (tdur ?? dur ?? 0) / 1000, 0);
}

/** The turns of a thread from the one on that an event belongs to. */
function turnsFrom(first: TraceEvent, all: readonly TraceEvent[]): readonly Turn[] {
  const thread = all
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === first.pid && tid === first.tid)
    .toSorted((a, b) => a.ts - b.ts || endOf(b) - endOf(a));
  const turns: { task: TraceEvent; events: TraceEvent[] }[] = [];
  for (const event of thread) {
    const last = turns.at(-1);
    if (event.name === TASK && (last === undefined || event.ts >= endOf(last.task)))
      turns.push({ task: event, events: [] });
    else last?.events.push(event);
  }
  const from = turns.findIndex(({ task }) => endOf(task) >= first.ts);
  return turns.slice(Math.max(0, from));
}

/** Those of events in their order that stand in no other one. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const outer: TraceEvent[] = [];
  let end = -Infinity;
  for (const event of events)
    if (event.ts >= end) {
      outer.push(event);
      end = endOf(event);
    }
  return outer;
}
