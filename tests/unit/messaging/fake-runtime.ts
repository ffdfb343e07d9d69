import type { Runtime } from 'webextension-polyfill';

type Respond = (answer: unknown) => void;
/** Answers by a promise, or by calling `respond` after it said true. */
type Listener = (
  message: unknown,
  sender: Runtime.MessageSender,
  respond: Respond,
) => Promise<unknown> | true | undefined;

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
      let respond: Respond = () => undefined;
      const responded = new Promise<unknown>((resolve) => (respond = resolve));
      const answer = listener(copy, this.sender, respond);
      if (answer !== undefined) return answer === true ? responded : answer;
    }
    return undefined;
  }
}
