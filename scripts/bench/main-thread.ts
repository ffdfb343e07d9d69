import type { Page } from 'puppeteer-core';

/** What a page's main thread paid for us. */
export interface MainThreadCost {
  /** Milliseconds of thread time in our scripts, all together. */
  readonly total: number;
  /** Milliseconds of the longest single task of ours: more than one frame (16.7) could be felt. */
  readonly longest: number;
  /** Milliseconds in spot alone. */
  readonly spot: number;
}

/** An event of Chromium's trace; times in microseconds. */
interface TraceEvent {
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly fileName?: string } };
}

/**
 * Traces a page while `act` runs and sums the events that belong to an extension's scripts: compiling, evaluating and
 * calling them. An event inside another one of ours is not counted twice.
 */
export async function costOf(
  page: Page,
  extensionId: string,
  act: () => Promise<void>,
): Promise<MainThreadCost> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'blink.user_timing'] });
  await act();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: readonly TraceEvent[];
  };
  const scriptOf = ({ args }: TraceEvent): string => args?.data?.url ?? args?.data?.fileName ?? '';
  const ours = traceEvents
    .filter((event) => event.ph === 'X' && scriptOf(event).includes(extensionId))
    // The extension's own pages and worker have threads of their own; content scripts run in the page's.
    .filter((event) => /\/(spot|reader)\.js/.test(scriptOf(event)))
    .toSorted((a, b) => a.ts - b.ts);
  const outer = ours.filter((event, i) => !ours.slice(0, i).some((before) => holds(before, event)));
  const cost = (event: TraceEvent): number => (event.tdur ?? event.dur ?? 0) / 1000;
  const sum = (events: readonly TraceEvent[]): number =>
    events.reduce((total, event) => total + cost(event), 0);
  return {
    total: sum(outer),
    longest: Math.max(0, ...outer.map(cost)),
    spot: sum(outer.filter((event) => scriptOf(event).includes('/spot.js'))),
  };
}

function holds(outer: TraceEvent, inner: TraceEvent): boolean {
  return (
    outer.pid === inner.pid &&
    outer.tid === inner.tid &&
    outer.ts <= inner.ts &&
    inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0)
  );
}
