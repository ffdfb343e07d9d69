import { useEffect, useMemo, useState } from 'preact/hooks';
import { listOf } from '@/components/library/route';
import { Shell } from '@/components/library/Shell';
import { backupFailureInWords } from '@/components/words/backup-words';
import { refusalInWords } from '@/components/popup/notices';
import { useTexts } from '@/components/text';
import { libraryActions } from '@/lib/ui/library-actions';
import { useBackupFailure } from '@/lib/ui/backup-failure';
import { useOverview } from '@/lib/ui/library-entries';
import type { Problem, Shared } from './shared';
import { useRoute } from './use-route';
import { View } from './View';

/** The library: the view that the address asks for. */
export function App() {
  const texts = useTexts();
  const [route, replace] = useRoute();
  const [wrong, setWrong] = useState(false);
  const [unread, onProblem] = useState<Problem>(null);
  const { answer: held, problem } = useOverview();
  const actions = useMemo(() => libraryActions(setWrong), []);
  const list = listOf(route);
  const shown = `${route.view} ${'id' in route ? route.id : ''}`;
  // A new view is read from its beginning, by eye and by ear.
  useEffect(() => {
    setWrong(false);
    const content = document.getElementById('content');
    content?.scrollTo({ top: 0 });
    if (route.view !== list) content?.focus();
  }, [shown]);
  useEffect(() => {
    const heading = document.querySelector('h1')?.textContent;
    document.title = [heading, texts.translate('extensionName')].filter(Boolean).join(' · ');
  });
  const refusal = problem ?? unread;
  const failed = wrong ? texts.translate('failedAction') : null;
  const failure = useBackupFailure();
  const backups = failure && backupFailureInWords(texts, failure);
  const shared: Shared = { actions, replace, onProblem, held: held ?? null };
  return (
    <Shell
      route={route}
      problem={refusal === null ? failed : refusalInWords(texts, refusal)}
      backups={backups}
    >
      <View key={shown} route={route} shared={shared} />
    </Shell>
  );
}
