import { useEffect, useState } from 'preact/hooks';
import styles from './view.module.css';

/** Who types on is told nothing before this pause: milliseconds. */
const PAUSE = 700;

interface SettledCountProps {
  /** How many there are, in words; null while that is not known. */
  readonly words: string | null;
}

/** A number that changes with every letter that is typed: seen at once, and read out when it has settled, once. */
export function SettledCount({ words }: SettledCountProps) {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    if (words === null) return;
    const next = setTimeout(() => setSettled(words), PAUSE);
    return () => clearTimeout(next);
  }, [words]);
  return (
    <>
      <p class={styles.soft} aria-hidden="true">
        {words ?? '\u00a0'}
      </p>
      <p class="unseen" role="status">
        {settled}
      </p>
    </>
  );
}
