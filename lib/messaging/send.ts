import browser from 'webextension-polyfill';
import type { BodyOf, Contract, ReplyOf } from './call';
import type { Envelope } from './envelope';
import { isOrphaned } from './orphaned';
import { failure, type Outcome } from './outcome';
import type { toBackground } from './to-background';
import type { toPages } from './to-pages';
import type { toReader } from './to-reader';

/** A worker may be stopped between question and answer; every message may be sent twice, so it is. */
const ATTEMPTS = 3;

/** Asks the background. Never throws: what goes wrong is in the outcome. */
export function send<Name extends keyof typeof toBackground>(
  type: Name,
  body: BodyOf<(typeof toBackground)[Name]>,
): Promise<Outcome<ReplyOf<(typeof toBackground)[Name]>>> {
  return deliver<typeof toBackground, Name>(ATTEMPTS, () => post({ to: 'background', type, body }));
}

/** Asks the reader in a tab; `unreachable` where the tab has none. Never throws. */
export function sendToReader<Name extends keyof typeof toReader>(
  tabId: number,
  type: Name,
  body: BodyOf<(typeof toReader)[Name]>,
): Promise<Outcome<ReplyOf<(typeof toReader)[Name]>>> {
  const envelope: Envelope = { to: 'reader', type, body };
  return deliver<typeof toReader, Name>(1, () =>
    browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }),
  );
}

/** Tells our own open pages; `unreachable` where none is open. Never throws. */
export function sendToPages<Name extends keyof typeof toPages>(
  type: Name,
  body: BodyOf<(typeof toPages)[Name]>,
): Promise<Outcome<ReplyOf<(typeof toPages)[Name]>>> {
  return deliver<typeof toPages, Name>(1, () => post({ to: 'pages', type, body }));
}

function post(envelope: Envelope): Promise<unknown> {
  return browser.runtime.sendMessage(envelope);
}

async function deliver<C extends Contract, Name extends keyof C & string>(
  attempts: number,
  attempt: () => Promise<unknown>,
): Promise<Outcome<ReplyOf<C[Name]>>> {
  let problem: unknown = 'no answer';
  for (let left = attempts; left > 0; left -= 1) {
    if (isOrphaned()) return failure('orphaned', 'the extension was updated, disabled or removed');
    try {
      const outcome = await attempt();
      // A closed listener answers undefined; an outcome of ours is never empty.
      if (outcome != null) return outcome as Outcome<ReplyOf<C[Name]>>;
    } catch (error) {
      problem = error;
    }
  }
  return isOrphaned() ? failure('orphaned', problem) : failure('unreachable', problem);
}
