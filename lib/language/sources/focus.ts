import type { Nation } from '@/lib/language/english/nations';
import type { NamePhrase } from './name-phrase';

/** The state that an article names most: whose army "the army" is. Null where it names none. */
export function focusOf(names: readonly NamePhrase[]): Nation | null {
  const weights = new Map<Nation, number>();
  let best: Nation | null = null;
  for (const name of names) {
    if (
      !name.nation ||
      (name.kind !== 'nation' && name.kind !== 'government' && name.kind !== 'organization')
    )
      continue;
    const weight = (weights.get(name.nation) ?? 0) + (name.nationForm === 'capital' ? 1 : 2);
    weights.set(name.nation, weight);
    if (best === null || weight > (weights.get(best) ?? 0)) best = name.nation;
  }
  return best;
}
