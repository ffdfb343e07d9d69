/** How far a library has been brought to a new version of the schema, told in articles; `of` is 0 while that is not known. */
export interface UpgradeProgress {
  readonly done: number;
  readonly of: number;
}

/** What all contexts of the extension hear of an upgrade: {@link UpgradeProgress}; null: it is over. */
export const UPGRADE_CHANNEL = 'ibid-upgrade';

/** Milliseconds between two messages at least. */
export const UPGRADE_PAUSE = 200;

/** For so many milliseconds nothing is said: an upgrade that takes no longer is over before a reader could read of it. */
const MOMENT = 700;

/**
 * Follows an upgrade in whatever context; `told` hears null once it is over, and nothing of one that takes a moment. Returns what ends
 * it. Without code of the database's, so that the popup can listen from its first paint on.
 */
export function watchUpgrade(told: (progress: UpgradeProgress | null) => void): () => void {
  const channel = new BroadcastChannel(UPGRADE_CHANNEL);
  let now: UpgradeProgress | null = null;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const show = (): void => {
    waiting = null;
    told(now);
  };
  channel.onmessage = ({ data }: MessageEvent<UpgradeProgress | null>) => {
    // Who opens the library in the middle of it does not know that it has begun.
    if (now !== null && data?.of === 0) return;
    const begins = now === null && data !== null;
    now = data;
    if (begins) waiting = setTimeout(show, MOMENT);
    else if (waiting === null) told(now);
    else if (now === null) stop();
  };
  const stop = (): void => {
    clearTimeout(waiting ?? undefined);
    waiting = null;
  };
  return () => {
    stop();
    channel.close();
  };
}
