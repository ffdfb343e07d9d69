import { RIVALS } from './english/rival-words';
import { stem } from './english/stem';
import { remember } from './remember';

/**
 * In how many respects the words around two figures exclude each other: each speaks of something of one sort and they share
 * none of that sort ("bus" here, "train" there).
 */
export function rivalries(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [meaningsOf(a), meaningsOf(b)];
  if (x.size === 0 || y.size === 0) return 0;
  let count = 0;
  for (const [group, meanings] of x) {
    const others = y.get(group);
    if (others && ![...meanings].some((meaning) => others.has(meaning))) count++;
  }
  return count;
}

const meaningsOf = remember((words: readonly string[]): Map<number, Set<number>> => {
  const found = new Map<number, Set<number>>();
  for (const word of words) {
    for (const [group, meaning] of RIVALS.get(word) ?? RIVALS.get(stem(word)) ?? []) {
      found.set(group, (found.get(group) ?? new Set()).add(meaning));
    }
  }
  return found;
});
