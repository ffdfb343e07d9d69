import { Icon } from '@/components/icons';
import { Meta } from '@/components/popup/Meta';
import { hostOf } from '@/components/popup/notices';
import { useTexts } from '@/components/text';
import type { PanelProps } from './panel-props';
import styles from './Panel.module.css';

/** The article's head, as in the popup, and the tools of the reader's own changes. */
export function PanelHeader({
  status,
  view,
  today,
  actions,
}: Pick<PanelProps, 'status' | 'view' | 'today' | 'actions'>) {
  const { translate } = useTexts();
  const tools = [
    ['undo', 'undo', actions.onUndo],
    ['redo', 'redo', actions.onRedo],
    ['library', 'openLibrary', actions.onOpenLibrary],
    ['settings', 'openSettings', actions.onOpenSettings],
  ] as const;
  return (
    <header class={styles.header}>
      <div class={styles.bar}>
        <p class={styles.site}>{view ? translate('extensionName') : siteOf(status)}</p>
        {tools.map(([icon, label, run]) => (
          <button
            key={icon}
            type="button"
            class={styles.tool}
            title={translate(label)}
            aria-label={translate(label)}
            onClick={run}
          >
            <Icon name={icon} />
          </button>
        ))}
      </div>
      <h1 class="headline" dir="auto">
        {view?.article.title || translate('extensionName')}
      </h1>
      {view && (
        <p class={styles.meta}>
          <Meta view={view} today={today} />
        </p>
      )}
    </header>
  );
}

function siteOf(status: PanelProps['status']): string {
  return status !== null && 'origin' in status ? hostOf(status.origin) : '';
}
