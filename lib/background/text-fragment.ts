/** Words at either end by which a long passage is named; the browser finds what lies between. */
const END_WORDS = 5;
/** Up to this many words a passage is named in full. */
const WHOLE_WORDS = 12;

/**
 * An address that scrolls to a sentence and highlights it (WICG Scroll to Text Fragment). Any fragment of the address
 * gives way; without words there is nothing to scroll to.
 */
export function withTextFragment(url: string, sentence: string): string {
  const address = url.replace(/#.*$/su, '');
  const words = sentence.trim().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return address;
  const directive =
    words.length <= WHOLE_WORDS
      ? encode(words)
      : `${encode(words.slice(0, END_WORDS))},${encode(words.slice(-END_WORDS))}`;
  return `${address}#:~:text=${directive}`;
}

/** "-", "," and "&" are part of the directive's grammar; encodeURIComponent leaves the first alone. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').toWellFormed()).replaceAll('-', '%2D');
}
