import { HandNotice } from '@/components/highlight/HandNotice';
import { useUndoKeys } from '@/components/highlight/use-undo-keys';
import { useTexts } from '@/components/text';
import { moveInList } from '@/components/popup/move-in-list';
import { NoticeBox } from '@/components/popup/NoticeBox';
import { noticeOf } from '@/components/popup/notices';
import { OutlineView } from './OutlineView';
import { PanelHeader } from './PanelHeader';
import type { PanelProps } from './panel-props';
import styles from './Panel.module.css';

/** All that was found and highlighted in the article in front, in reading order: what the page shows, for keyboard and ear. */
export function Panel(props: PanelProps) {
  const { status, view, meanings, problem, notice: done, version, today, actions } = props;
  const texts = useTexts();
  const notice = status && noticeOf(texts, status, actions);
  const read = status?.state === 'read' ? view : null;
  const onUndo = (again: boolean) => (again ? actions.onRedo() : actions.onUndo());
  useUndoKeys(onUndo);
  return (
    <div class={styles.panel} lang={texts.locale} onKeyDown={moveInList}>
      <PanelHeader status={status} view={read} today={today} actions={actions} />
      {problem !== null && (
        <p class={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <HandNotice class={styles.done} notice={done} version={version} onUndo={onUndo} />
      <main class={styles.content} data-list>
        {notice && <NoticeBox {...notice} />}
        {status?.state === 'read' && read && (
          <OutlineView
            key={read.article.id}
            status={status}
            view={read}
            meanings={meanings}
            actions={actions}
          />
        )}
      </main>
      <footer class={styles.footer}>
        <button type="button" class={styles.link} onClick={actions.onOpenCorrections}>
          {texts.translate('myCorrections')}
        </button>
      </footer>
    </div>
  );
}
