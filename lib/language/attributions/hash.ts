/**
 * FNV-1a over the UTF-16 code units of a text from `from` to `to`, 32 bits: by it words are known, so that no weight
 * spells one out. With `blurred` all ASCII digits are alike.
 */
export function hashOf(text: string, from: number, to: number, blurred: boolean): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) {
    let code = text.charCodeAt(i);
    if (blurred && code >= 48 && code <= 57) code = 48;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash | 0;
}

/** Mixes two 32-bit values into one (the finaliser of MurmurHash3 over their combination). */
export function mix(a: number, b: number): number {
  return finish(start(a) ^ b);
}

/** What {@link mix} does with its first value alone; the second one is joined to it by exclusive or. */
export function start(a: number): number {
  return Math.imul(a ^ 0x9e3779b9, 0x85ebca6b);
}

/** What {@link mix} does with the two once they are joined. */
export function finish(joined: number): number {
  let h = Math.imul(joined ^ (joined >>> 15), 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 13), 0x27d4eb2f);
  return h ^ (h >>> 16);
}
