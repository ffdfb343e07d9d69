import { UPGRADE_CHANNEL, UPGRADE_PAUSE, type UpgradeProgress } from './queries/upgrade-progress';

/** Tells all contexts how far an upgrade here has come. */
export class UpgradeTeller {
  private readonly channel = new BroadcastChannel(UPGRADE_CHANNEL);
  private rows = 0;
  private ofRows = 0;
  private articles = 0;
  private last = -Infinity;

  /**
   * It begins, and so much is to be done: only that it begins where nothing is said.
   * @param ofRows rows that all steps together walk through
   * @param articles articles of the library, by which the reader is told how many rows are done
   */
  begin(ofRows = 0, articles = 0): void {
    this.ofRows = ofRows;
    this.articles = articles;
    this.add(0);
  }

  /** So many rows more are done. */
  add(rows: number): void {
    this.rows += rows;
    const now = performance.now();
    if (now - this.last < UPGRADE_PAUSE) return;
    this.last = now;
    const share = Math.min(1, this.rows / Math.max(1, this.ofRows));
    const progress: UpgradeProgress = {
      done: Math.floor(share * this.articles),
      of: this.articles,
    };
    this.channel.postMessage(progress);
  }

  /** It is over, done or not. */
  end(): void {
    this.channel.postMessage(null);
    this.channel.close();
  }
}
