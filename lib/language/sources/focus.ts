import type { Nation } from '@/lib/language/english/nations';
import type { NamePhrase } from './name-phrase';

/**
 * The state named most up to each of an article's names, whose army "the army" is there; null where none was named yet. A state
 * that comes in later ("The United States condemned the attack") does not tell whose army was spoken of before. `headline`
 * holds the names above the body. A state whose bodies alone are named (the US Geological Survey measures every quake) tells nothing.
 */
export function focusAt(
  names: readonly NamePhrase[],
  headline: readonly NamePhrase[],
): (Nation | null)[] {
  const spoken = new Set(
    [...headline, ...names].flatMap(({ kind, nation }) =>
      kind === 'nation' && nation ? [nation] : [],
    ),
  );
  const weights = new Map<Nation, number>();
  let best: Nation | null = null;
  // Of two states that are named as much, neither is the article's own.
  const told = (): Nation | null => {
    const most = best && (weights.get(best) ?? 0);
    const rivals = [...weights].some(([nation, weight]) => nation !== best && weight === most);
    return rivals ? null : best;
  };
  const count = (name: NamePhrase): Nation | null => {
    if (!name.nation || !TELLING.has(name.kind) || !spoken.has(name.nation)) return told();
    const weight = (weights.get(name.nation) ?? 0) + (name.nationForm === 'capital' ? 1 : 2);
    weights.set(name.nation, weight);
    if (best === null || weight > (weights.get(best) ?? 0)) best = name.nation;
    return told();
  };
  headline.forEach(count);
  return names.map(count);
}

/** Kinds of names whose state says where a story is set; a person may be from anywhere. */
const TELLING: ReadonlySet<NamePhrase['kind']> = new Set(['nation', 'government', 'organization']);
