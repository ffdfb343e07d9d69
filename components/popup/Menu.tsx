import { useId, useRef } from 'preact/hooks';
import { Icon } from '@/components/icons';
import { useTexts } from '@/components/text';
import styles from './Popup.module.css';

interface MenuProps {
  /** Null where there is no article to forget. */
  readonly onForget: (() => void) | null;
  readonly onChooseSites: () => void;
}

/** What is asked for seldom. The browser's own popover: it closes on Escape and on a click beside it. */
export function Menu({ onForget, onChooseSites }: MenuProps) {
  const { translate } = useTexts();
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();
  const choose = (act: () => void) => () => {
    menu.current?.hidePopover();
    act();
  };
  return (
    <>
      <button
        type="button"
        class={styles.tool}
        title={translate('more')}
        aria-label={translate('more')}
        popovertarget={id}
      >
        <Icon name="more" />
      </button>
      <div ref={menu} id={id} popover="auto" class={styles.menu} data-list>
        {onForget !== null && (
          <button type="button" class={styles.item} data-row onClick={choose(onForget)}>
            {translate('forgetArticle')}
          </button>
        )}
        <button type="button" class={styles.item} data-row onClick={choose(onChooseSites)}>
          {translate('chooseSites')}
        </button>
      </div>
    </>
  );
}
