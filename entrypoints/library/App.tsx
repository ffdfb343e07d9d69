import { useEffect, useMemo, useState } from 'preact/hooks';
import { keptPlace } from '@/components/library/kept-place';
import { listOf } from '@/components/library/route';
import { Shell } from '@/components/library/Shell';
import { backupFailureInWords } from '@/components/words/backup-words';
import { problemInWords } from '@/components/popup/notices';
import { useTexts } from '@/components/text';
import { Upgrading } from '@/components/upgrade/Upgrading';
import type { HandNotice } from '@/lib/ui/hand-notice';
import { libraryActions } from '@/lib/ui/library-actions';
import { useBackupFailure } from '@/lib/ui/backup-failure';
import { useOverview, useReanalysed } from '@/lib/ui/library-entries';
import { ownVersion } from '@/lib/ui/own-version';
import type { followUpgrade } from '@/lib/ui/upgrade';
import type { Problem, Shared } from './shared';
import { usePageTitle } from './use-page-title';
import { useRoute } from './use-route';
import { View } from './View';

const version = ownVersion();

interface AppProps {
  readonly upgrade: ReturnType<typeof followUpgrade>;
}

/** The library, once it can be read. */
export function App({ upgrade }: AppProps) {
  const upgraded = upgrade.value;
  return upgraded === null ? <Library /> : <Upgrading {...upgraded} />;
}

/** The view that the address asks for. */
function Library() {
  const texts = useTexts();
  const [route, replace] = useRoute();
  const [wrong, setWrong] = useState<Problem | 'action'>(null);
  const [notice, setNotice] = useState<HandNotice | null>(null);
  const [unread, onProblem] = useState<Problem>(null);
  const { answer: held, problem } = useOverview();
  const actions = useMemo(() => libraryActions(setWrong, setNotice), []);
  const list = listOf(route);
  const shown = `${route.view} ${'id' in route ? route.id : ''}`;
  // A new view is read from its beginning, by eye and by ear; one that the reader comes back to, from where it was left.
  useEffect(() => {
    setWrong(null);
    setNotice(null);
    const content = document.getElementById('content');
    content?.scrollTo({ top: keptPlace().view ?? 0 });
    if (route.view !== list) content?.focus();
  }, [shown]);
  usePageTitle();
  const refusal = problem ?? unread ?? wrong;
  const { answer: reanalysed } = useReanalysed();
  const failure = useBackupFailure();
  const backups = failure && backupFailureInWords(texts, failure);
  const shared: Shared = { actions, replace, onProblem, held: held ?? null };
  return (
    <Shell
      route={route}
      problem={refusal && problemInWords(texts, refusal)}
      backups={backups}
      reanalysed={reanalysed ?? null}
      notice={notice}
      version={version}
      onUndo={(again) => (again ? actions.onRedo() : actions.onUndo())}
    >
      <View key={shown} route={route} shared={shared} />
    </Shell>
  );
}
