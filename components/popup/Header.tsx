import { useState } from 'preact/hooks';
import { Icon } from '@/components/icons';
import { useTexts } from '@/components/text';
import type { TabStatus } from '@/lib/domain/status';
import { ForgetBox } from './ForgetBox';
import { Menu } from './Menu';
import { Meta } from './Meta';
import { hostOf } from './notices';
import type { ArticleView, PopupActions } from './popup-props';
import styles from './Popup.module.css';

interface HeaderProps {
  readonly status: TabStatus | null;
  /** The article in the tab; null where there is none, or none yet. */
  readonly view: ArticleView | null;
  readonly today: string;
  readonly actions: PopupActions;
}

/** The article's headline, where and when it is from, what was found in it; pause, and the rest in a menu. */
export function Header({ status, view, today, actions }: HeaderProps) {
  const texts = useTexts();
  const { translate } = texts;
  const [forgetting, setForgetting] = useState(false);
  const origin = view && (URL.parse(view.article.url)?.origin ?? null);
  return (
    <>
      <header class={styles.header}>
        <h1 class="headline" dir="auto">
          {view?.article.title || translate('extensionName')}
        </h1>
        {origin !== null && (
          <button
            type="button"
            class={styles.tool}
            title={translate('pauseOn', hostOf(origin))}
            aria-label={translate('pauseOn', hostOf(origin))}
            onClick={() => actions.onPause(origin)}
          >
            <Icon name="pause" />
          </button>
        )}
        <Menu
          onForget={view && (() => setForgetting(true))}
          onChooseSites={actions.onChooseSites}
        />
        <p class={styles.meta}>{view ? <Meta view={view} today={today} /> : siteOf(status)}</p>
      </header>
      {forgetting && view && (
        <ForgetBox
          highlights={view.highlights}
          onKeep={() => setForgetting(false)}
          onForget={() => {
            setForgetting(false);
            actions.onForget(view.article.id);
          }}
        />
      )}
    </>
  );
}

function siteOf(status: TabStatus | null): string {
  return status !== null && 'origin' in status ? hostOf(status.origin) : '\u00a0';
}
