import type { Runtime } from 'webextension-polyfill';

type Listener = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;

/** As much of a browser as messages need: one channel that all contexts hear, as JSON, with the sender that is set. */
export class FakeRuntime {
  readonly listeners = new Set<Listener>();
  id: string | undefined = 'ibid-test';
  sender: Runtime.MessageSender = { id: 'ibid-test', url: 'moz-extension://own/popup.html' };
  /** How often nobody will be there to hear. */
  deaf = 0;

  readonly onMessage = {
    addListener: (listener: Listener) => this.listeners.add(listener),
    removeListener: (listener: Listener) => this.listeners.delete(listener),
  };

  getURL(path: string): string {
    return `moz-extension://own/${path}`;
  }

  async sendMessage(message: unknown): Promise<unknown> {
    if (this.deaf > 0) {
      this.deaf -= 1;
      throw new Error('Could not establish connection. Receiving end does not exist.');
    }
    const copy: unknown = JSON.parse(JSON.stringify(message));
    for (const listener of this.listeners) {
      const answer = listener(copy, this.sender);
      if (answer !== undefined) return answer;
    }
    return undefined;
  }
}
