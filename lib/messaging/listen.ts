import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { answer } from './answer';
import type { Contract, Handlers, PageSender, TabSender } from './call';
import { openEnvelope, type Recipient } from './envelope';
import { isOrphaned } from './orphaned';
import { failure } from './outcome';
import { identify, maySend } from './sender';

/** What listening needs besides its handlers. */
export interface ListenOptions {
  /** Ends the listening. */
  readonly signal?: AbortSignal;
  /** Told of every handler that threw, before its caller is answered with `failed`. */
  readonly onFailure?: (error: unknown, sender: TabSender | PageSender) => void;
}

type AnyHandler = (body: unknown, sender: TabSender | PageSender) => unknown;

/**
 * Answers every message of one direction. Registers at once, so that a worker that was woken by a message hears it.
 * What is not for this recipient is left to others; what is, is always answered with an {@link Outcome}.
 */
export function listen<C extends Contract>(
  to: Recipient,
  contract: C,
  handlers: Handlers<C>,
  options: ListenOptions = {},
): void {
  const hear = (arrived: unknown, from: Runtime.MessageSender) => {
    const envelope = openEnvelope(arrived, to);
    if (envelope === null) return undefined;
    const self = { id: browser.runtime.id, pages: browser.runtime.getURL('') };
    const sender = identify(from, self);
    const declared = Object.hasOwn(contract, envelope.type) ? contract[envelope.type] : undefined;
    if (declared === undefined) return Promise.resolve(failure('invalid', envelope.type));
    if (sender === null || !maySend(sender, declared.from))
      return Promise.resolve(failure('not-allowed', envelope.type));
    const body = v.safeParse(declared.body, envelope.body);
    if (!body.success) return Promise.resolve(failure('invalid', v.summarize(body.issues)));
    // The contract's types tie this handler to this body and this sender; by name alone TypeScript cannot see it.
    const handler = handlers[envelope.type] as AnyHandler;
    return answer(
      () => handler(body.output, sender),
      (error) => options.onFailure?.(error, sender),
    );
  };
  browser.runtime.onMessage.addListener(hear);
  options.signal?.addEventListener('abort', () => {
    // An orphaned script has no listeners any more, and no way to ask.
    if (!isOrphaned()) browser.runtime.onMessage.removeListener(hear);
  });
}
