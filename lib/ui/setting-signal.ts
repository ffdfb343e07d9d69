import { signal, type ReadonlySignal } from '@preact/signals';
import { getSetting, watchSetting, type Setting } from '@/lib/settings';

/** A setting as a signal: its default until it is known, then what it is, wherever it is set. */
export function settingSignal<Value>(setting: Setting<Value>): ReadonlySignal<Value> {
  const value = signal(setting.fallback);
  watchSetting(setting, (changed) => (value.value = changed));
  void getSetting(setting).then((stored) => (value.value = stored));
  return value;
}
