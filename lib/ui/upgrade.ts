import { signal, type ReadonlySignal } from '@preact/signals';
import { watchUpgrade, type UpgradeProgress } from '@/lib/store/queries/upgrade-progress';

/** How far the library is being brought to a new version, wherever that is done; null while it is not. For as long as the page lives. */
export function followUpgrade(): ReadonlySignal<UpgradeProgress | null> {
  const progress = signal<UpgradeProgress | null>(null);
  watchUpgrade((now) => (progress.value = now));
  return progress;
}
