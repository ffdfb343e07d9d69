import { Icon } from '@/components/icons';
import { useTexts } from '@/components/text';
import type { PopupActions } from './popup-props';
import styles from './Popup.module.css';

/** The ways to Ibid's other pages. */
export function Ways({ actions }: { readonly actions: PopupActions }) {
  const { translate } = useTexts();
  const ways = [
    ['panel', 'openPanel', actions.onOpenPanel],
    ['library', 'openLibrary', actions.onOpenLibrary],
    ['settings', 'openSettings', actions.onOpenSettings],
  ] as const;
  return (
    <footer class={styles.ways}>
      {ways.map(([icon, label, open]) => (
        <button key={icon} type="button" class={styles.way} onClick={open}>
          <Icon name={icon} /> {translate(label)}
        </button>
      ))}
    </footer>
  );
}
