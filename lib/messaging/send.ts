import browser from 'webextension-polyfill';
import type { BodyOf, Contract, ReplyOf } from './call';
import type { Envelope } from './envelope';
import { isOrphaned } from './orphaned';
import { failure, type Outcome } from './outcome';
import type { toBackground } from './to-background';
import type { toPages } from './to-pages';
import type { toReader } from './to-reader';

/**
 * Pauses before each attempt, in milliseconds. A worker may be stopped between question and answer; every message may be
 * sent twice, so it is. One that is just being stopped takes a moment until it can be started again.
 */
const TO_BACKGROUND = [0, 250, 1_000, 3_000];
const ONCE = [0];

/** Asks the background. Never throws: what goes wrong is in the outcome. */
export function send<Name extends keyof typeof toBackground>(
  type: Name,
  body: BodyOf<(typeof toBackground)[Name]>,
): Promise<Outcome<ReplyOf<(typeof toBackground)[Name]>>> {
  return deliver<typeof toBackground, Name>(TO_BACKGROUND, () =>
    post({ to: 'background', type, body }),
  );
}

/** Asks the reader in a tab; `unreachable` where the tab has none. Never throws. */
export function sendToReader<Name extends keyof typeof toReader>(
  tabId: number,
  type: Name,
  body: BodyOf<(typeof toReader)[Name]>,
): Promise<Outcome<ReplyOf<(typeof toReader)[Name]>>> {
  const envelope: Envelope = { to: 'reader', type, body };
  return deliver<typeof toReader, Name>(ONCE, () =>
    browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }),
  );
}

/** Tells our own open pages; `unreachable` where none is open. Never throws. */
export function sendToPages<Name extends keyof typeof toPages>(
  type: Name,
  body: BodyOf<(typeof toPages)[Name]>,
): Promise<Outcome<ReplyOf<(typeof toPages)[Name]>>> {
  return deliver<typeof toPages, Name>(ONCE, () => post({ to: 'pages', type, body }));
}

function post(envelope: Envelope): Promise<unknown> {
  return browser.runtime.sendMessage(envelope);
}

async function deliver<C extends Contract, Name extends keyof C & string>(
  pauses: readonly number[],
  attempt: () => Promise<unknown>,
): Promise<Outcome<ReplyOf<C[Name]>>> {
  let problem: unknown = 'no answer';
  for (const pause of pauses) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
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
