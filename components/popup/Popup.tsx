import { useTexts } from '@/components/text';
import { Findings } from './Findings';
import { Header } from './Header';
import { NoticeBox } from './NoticeBox';
import { moveInList } from './move-in-list';
import { noticeOf } from './notices';
import type { PopupProps } from './popup-props';
import { Ways } from './Ways';
import styles from './Popup.module.css';

/**
 * What is known of the page in this tab. Its frame has its final size from the first paint on; what is asked for
 * fills in.
 */
export function Popup(props: PopupProps) {
  const { status, view, openTabs, problem, today, actions } = props;
  const texts = useTexts();
  const notice = status && noticeOf(texts, status, actions);
  return (
    <div class={styles.popup} lang={texts.locale} onKeyDown={moveInList}>
      <Header
        status={status}
        view={status?.state === 'read' ? view : null}
        today={today}
        actions={actions}
      />
      {problem !== null && (
        <p class={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <main class={styles.content} data-list>
        {notice && <NoticeBox {...notice} />}
        {status?.state === 'read' && view !== null && (
          <Findings status={status} view={view} openTabs={openTabs} actions={actions} />
        )}
      </main>
      <Ways actions={actions} />
    </div>
  );
}
