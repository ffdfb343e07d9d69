import type { Notice } from './notices';
import styles from './Popup.module.css';

/** One sentence, and what can be done about it. Read out when it changes, since it says what Ibid is doing. */
export function NoticeBox({ sentence, offers }: Notice) {
  return (
    <div class={styles.notice} role="status">
      <p>{sentence}</p>
      {offers.length > 0 && (
        <div class={styles.offers}>
          {offers.map(({ label, run }, index) => (
            <button
              key={label}
              type="button"
              class={index === 0 ? styles.primary : styles.secondary}
              onClick={run}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
