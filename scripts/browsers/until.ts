import { setTimeout as pause } from 'node:timers/promises';

/** How often a condition outside any page is looked at, in milliseconds. */
const INTERVAL = 25;

/**
 * Waits until a condition outside any page holds, and gives what it gave.
 * @param look gives anything but null, undefined or false once the condition holds
 * @param what said in the error when it does not hold in time
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  timeout = 20_000,
): Promise<T> {
  const end = performance.now() + timeout;
  for (;;) {
    const seen = await look();
    if (seen !== null && seen !== undefined && seen !== false) return seen;
    if (performance.now() > end) throw new Error(`Not within ${timeout / 1000} s: ${what}`);
    await pause(INTERVAL);
  }
}
