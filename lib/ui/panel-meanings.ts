import { settings } from '@/lib/settings';
import { settingSignal } from './setting-signal';

/** What highlights may mean, as the reader has it by now. */
export const panelMeanings = () => settingSignal(settings.meanings);
