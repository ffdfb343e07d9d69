import { mixed } from '../terms';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A hash for every run of `length` words, by the place of its first word: 32 bits, FNV-1a over the words with a space
 * between, then mixed so that small hashes are as likely as large ones (finaliser of MurmurHash3). Empty where
 * there are fewer words.
 */
export function shinglesOf(words: readonly string[], length: number): number[] {
  const hashes: number[] = [];
  for (let i = 0; i + length <= words.length; i++) {
    let hash = FNV_OFFSET;
    for (let k = i; k < i + length; k++) hash = addWord(hash, words[k] ?? '');
    hashes.push(mixed(hash));
  }
  return hashes;
}

function addWord(hash: number, word: string): number {
  let sum = Math.imul(hash ^ 0x20, FNV_PRIME);
  for (let i = 0; i < word.length; i++) sum = Math.imul(sum ^ word.charCodeAt(i), FNV_PRIME);
  return sum;
}
