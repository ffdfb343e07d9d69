import { useEffect, useState } from 'preact/hooks';
import type { Meaning } from '@/lib/domain/highlight';
import { getSetting, settings, watchSetting } from '@/lib/settings';

/** What highlights may mean, as the reader set it. */
export function useMeanings(): readonly Meaning[] {
  const [meanings, setMeanings] = useState(settings.meanings.fallback);
  useEffect(() => {
    const ended = new AbortController();
    void getSetting(settings.meanings).then((found) => {
      if (!ended.signal.aborted) setMeanings(found);
    });
    watchSetting(settings.meanings, setMeanings, ended.signal);
    return () => ended.abort();
  }, []);
  return meanings;
}
