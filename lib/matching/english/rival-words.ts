/**
 * Words of which one excludes the others: what happened to a bus did not happen to a train, and inflation is not unemployment.
 * Each group in lines of words that mean the same.
 */
const GROUPS: readonly string[] = [
  'bus coach|train rail railway|plane aircraft airliner jet flight|ferry boat ship vessel|helicopter|truck lorry|tram',
  'earthquake quake|flood flooding|hurricane storm cyclone typhoon tornado|wildfire|landslide mudslide|tsunami|avalanche|drought|eruption volcano',
  'unemployment jobless|inflation|turnout|growth gdp|deficit|debt|approval|literacy|poverty|mortality',
  'turnout|won win winner',
  'flood flooding|collapse',
  'launch launched fire fired|shot downed intercept intercepted',
  'oil crude petrol gasoline|gas|wheat grain|gold|copper|bread|rice|coal|electricity|steel|milk',
  'education school|defence defense|transport|agriculture|pension|housing|research',
  'chemical gas sarin chlorine toxic nerve|stabbing knife stabbed|shooting shot gunfire|poisoning poisoned|drowning drowned|crash',
  'school|hospital clinic|mosque|church|market|hotel|checkpoint|airport|prison|wedding|funeral|stadium|theatre theater|embassy',
  'fever flu influenza|cholera|measles|malaria|ebola|coronavirus covid',
];

/** Group and meaning of each word, base form. */
export const RIVALS: ReadonlyMap<string, readonly (readonly [group: number, meaning: number])[]> =
  GROUPS.reduce((map, group, g) => {
    group.split('|').forEach((words, m) => {
      for (const word of words.split(' ')) map.set(word, [...(map.get(word) ?? []), [g, m]]);
    });
    return map;
  }, new Map<string, [number, number][]>());
