import type { Nation } from '@/lib/language/english/nations';
import type { NamePhrase } from './name-phrase';

/**
 * The state named most up to each of an article's names, whose army "the army" is there; null where none was named yet. A state
 * that comes in later ("The United States condemned the attack") does not tell whose army was spoken of before. `headline`
 * holds the names above the body.
 */
export function focusAt(
  names: readonly NamePhrase[],
  headline: readonly NamePhrase[],
): (Nation | null)[] {
  const weights = new Map<Nation, number>();
  let best: Nation | null = null;
  const count = (name: NamePhrase): Nation | null => {
    if (!name.nation || !TELLING.has(name.kind)) return best;
    const weight = (weights.get(name.nation) ?? 0) + (name.nationForm === 'capital' ? 1 : 2);
    weights.set(name.nation, weight);
    if (best === null || weight > (weights.get(best) ?? 0)) best = name.nation;
    return best;
  };
  headline.forEach(count);
  return names.map(count);
}

/** Kinds of names whose state says where a story is set; a person may be from anywhere. */
const TELLING: ReadonlySet<NamePhrase['kind']> = new Set(['nation', 'government', 'organization']);
