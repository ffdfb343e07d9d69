import browser from 'webextension-polyfill';
import { openLibrary, type Opened } from '@/lib/store/open-library';
import type { Library } from '@/lib/store/schema';
import { checkCanary } from './canary';

/**
 * Milliseconds between two questions to the browser while the library opens: a worker that asks none is ended after half a minute, and
 * what brings an old library to a new version would begin anew each time.
 */
const STAYS_AWAKE = 20_000;

/** Once in a worker's life; what cannot be opened is tried again at the next question. */
let opening: Promise<Opened> | null = null;

/** The reader's library, or why it cannot be opened. */
export function openedLibrary(): Promise<Opened> {
  opening ??= openChecked();
  return opening;
}

async function openChecked(): Promise<Opened> {
  const awake = setInterval(() => void browser.runtime.getPlatformInfo(), STAYS_AWAKE);
  try {
    const opened = await openLibrary();
    if (opened.ok) await checkCanary(opened.library);
    else opening = null;
    return opened;
  } finally {
    clearInterval(awake);
  }
}

/** A connection of its own, since durability is a connection's. */
let openingDurably: Promise<Opened> | null = null;

/** The library for what the reader wrote: its transactions are over only when they are on the disk. */
export function durableLibrary(): Promise<Opened> {
  openingDurably ??= openLibrary({ durable: true }).then((opened) => {
    if (!opened.ok) openingDurably = null;
    return opened;
  });
  return openingDurably;
}

/** Answers from the library; `otherwise` where it cannot be opened: a tab's status says so then. */
export async function fromLibrary<Answer>(
  ask: (library: Library) => Promise<Answer>,
  otherwise: Answer,
): Promise<Answer> {
  const opened = await openedLibrary();
  return opened.ok ? ask(opened.library) : otherwise;
}

/** Lets go of both connections; the next question opens the library anew. */
export function closeLibraries(): void {
  for (const one of [opening, openingDurably])
    void one?.then((opened) => opened.ok && opened.library.close());
  opening = null;
  openingDurably = null;
}
