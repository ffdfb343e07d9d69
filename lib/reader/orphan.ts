import { isOrphaned } from '@/lib/messaging/orphaned';

/** How soon marks go after Ibid was disabled, updated or removed. */
const CHECK_MS = 2_000;

/**
 * Calls `orphaned` when the extension that this script came from is gone. No event says so: a port closes also when the
 * worker merely sleeps, so the runtime's id is looked at. (In Firefox scripts die with their extension; there the style
 * sheet that makes everything visible goes with it, see decision 8.)
 */
export function watchForOrphaning(orphaned: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (isOrphaned()) orphaned();
  }, CHECK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
