import browser, { type Runtime } from 'webextension-polyfill';
import { answer } from './answer';
import type { Handlers } from './call';
import { openEnvelope } from './envelope';
import { isOrphaned } from './orphaned';
import { failure, type Outcome } from './outcome';
import { identify } from './sender';
import type { toReader } from './to-reader';

type AnyHandler = (body: unknown) => unknown;

/**
 * Answers the messages to the reader until `signal` aborts. Only our own background and pages can send them, which is
 * looked at; what they carry is not checked once more, no more than their answers are: the code for it would be a
 * quarter of what every article pays for (decision 33). Needs nothing of the polyfill.
 */
export function listenInPage(handlers: Handlers<typeof toReader>, signal: AbortSignal): void {
  const answerTo = (type: string, body: unknown, from: Runtime.MessageSender) => {
    const self = { id: browser.runtime.id, pages: browser.runtime.getURL('') };
    if (identify(from, self)?.party !== 'page') return failure('not-allowed', type);
    if (!Object.hasOwn(handlers, type)) return failure('invalid', type);
    // The contract's types tie this handler to this body; by name alone TypeScript cannot see it.
    const handler = handlers[type as keyof typeof handlers] as AnyHandler;
    return answer(() => handler(body));
  };
  const hear = (
    arrived: unknown,
    from: Runtime.MessageSender,
    respond: (outcome: Outcome<unknown>) => void,
  ): true | undefined => {
    const envelope = openEnvelope(arrived, 'reader');
    if (envelope === null) return undefined;
    void Promise.resolve(answerTo(envelope.type, envelope.body, from)).then(respond);
    // An answer will come; older Chromium knows no other way to say so.
    return true;
  };
  const listener = hear as Runtime.OnMessageListenerCallback;
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    // An orphaned script has no listeners any more, and no way to ask.
    if (!isOrphaned()) browser.runtime.onMessage.removeListener(listener);
  });
}
