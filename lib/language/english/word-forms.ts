/** Plurals that do not end in -s, and collective words that are counted like plurals; with their base form. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'people:people persons:person men:man women:woman children:child police:police policemen:policeman policewomen:policewoman ' +
    'gunmen:gunman fishermen:fisherman firemen:fireman servicemen:serviceman servicewomen:servicewoman countrymen:countryman ' +
    'congressmen:congressman lawmen:lawman workmen:workman militiamen:militiaman tribesmen:tribesman clergymen:clergyman ' +
    'businessmen:businessman spokesmen:spokesman schoolchildren:schoolchild grandchildren:grandchild personnel:personnel ' +
    'staff:staff troops:troop aircraft:aircraft helicopters:helicopter cattle:cattle sheep:sheep fish:fish livestock:livestock ' +
    'poultry:poultry infantry:infantry crew:crew teeth:tooth feet:foot mice:mouse media:medium data:data criteria:criterion ' +
    'dead:dead wounded:wounded injured:injured missing:missing displaced:displaced homeless:homeless faithful:faithful ' +
    'elderly:elderly youth:youth folk:folk offspring:offspring spacecraft:spacecraft warships:warship lives:life wives:wife ' +
    'knives:knife halves:half thieves:thief wolves:wolf leaves:leaf movies:movie cookies:cookie zombies:zombie ties:tie ' +
    'lies:lie pies:pie israelis:israeli iraqis:iraqi saudis:saudi yemenis:yemeni pakistanis:pakistani ' +
    'bangladeshis:bangladeshi somalis:somali sunnis:sunni houthis:houthi yazidis:yazidi nepalis:nepali emiratis:emirati ' +
    'taxis:taxi skis:ski'
  )
    .split(' ')
    .map((pair): [string, string] => {
      const [plural = '', base = ''] = pair.split(':');
      return [plural, base];
    }),
);

/** Words in -s that are no plural noun, lower case. */
const NO_PLURALS: ReadonlySet<string> = new Set(
  (
    'is was has does this his its us as yes thus plus gas bus across perhaps always sometimes besides less unless whereas ' +
    'afterwards towards upwards downwards says said goes gets makes takes gives comes tells warns adds remains becomes seems ' +
    'appears means needs wants happens includes sees knows thinks believes admits confirms insists argues explains continues ' +
    'begins keeps lets brings finds puts previous overseas news series physics politics economics mathematics'
  ).split(' '),
);

/** Whether a lower-case word is, by its form, a plural noun or counted like one. */
export function isPlural(word: string): boolean {
  if (IRREGULAR.has(word)) return true;
  return (
    word.length > 2 && word.endsWith('s') && !/(?:ss|us|is|'s)$/.test(word) && !NO_PLURALS.has(word)
  );
}

/** The singular of a lower-case noun. */
export function singular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (!isPlural(word)) return word;
  if (/(?:bus|gas|virus|campus|census|bonus|status|corpus|surplus)es$/.test(word)) {
    return word.slice(0, -2);
  }
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
