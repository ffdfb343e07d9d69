import { Dexie } from 'dexie';

/** A part of what was written, as Dexie names it: which database, table and index. */
const OF_HAND = /^idb:\/\/[^/]+\/(?:highlights|highlightLinks)\//u;

/**
 * Tells whenever a highlight or a link between highlights came, went or was changed, from whatever context. Nothing is read for it: what
 * would differ is all of them. Returns what ends it.
 */
export function watchHand(told: () => void): () => void {
  const heard = (parts: object) => {
    if (Object.keys(parts).some((part) => OF_HAND.test(part))) told();
  };
  Dexie.on('storagemutated', heard);
  return () => Dexie.on.storagemutated.unsubscribe(heard);
}
