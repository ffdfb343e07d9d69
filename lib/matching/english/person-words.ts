/** Nouns for people that do not tell which people: "31 dead" and "31 people" count the same. */
export const ANYONE: ReadonlySet<string> = new Set(
  (
    'people person human civilian dead death killed wounded injured casualty fatality victim life body corpse toll other more ' +
    'resident inhabitant local villager citizen individual soul man passenger guest bystander pedestrian non-combatant ' +
    'noncombatant injury loss many most number total survivor one'
  ).split(' '),
);

/** Nouns for a particular kind of people, by the kind they are of. Figures of different kinds are not compared. */
export const KINDS_OF_PEOPLE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    child:
      'children kid minor schoolchild schoolchildren boy girl infant baby toddler teenager child',
    pupil: 'student pupil',
    woman: 'women woman female',
    medic: 'medic doctor nurse paramedic physician medical-staff',
    teacher: 'teacher professor',
    journalist: 'journalist reporter photographer cameraman',
    police: 'police policeman policemen officer',
    fighter:
      'fighter soldier troop troops force forces gunman gunmen militant insurgent rebel combatant trooper serviceman servicemen marine ' +
      'militiaman militiamen personnel jihadist terrorist',
    attacker: 'attacker bomber assailant hijacker',
    protester: 'protester protestor demonstrator rioter',
    evacuee: 'evacuee',
    refugee: 'refugee migrant asylum-seeker',
    prisoner: 'prisoner inmate detainee hostage captive',
    rescuer: 'rescuer firefighter',
    worker: 'worker employee staff miner labourer laborer',
    official: 'official politician lawmaker',
    customer: 'customer subscriber consumer client',
  }).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** Those who do not fight: they may be all that were harmed, and are never the fighters. */
export const NOT_FIGHTING: ReadonlySet<string> = new Set(
  'civilian civilians non-combatant non-combatants noncombatant noncombatants'.split(' '),
);

/** Words that tell on which side a fighter is; `irregular` is on any but that of a state's army. */
export const SIDES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    government:
      'government pro-government regime pro-regime army loyalist soldier soldiers troops state syrian-army',
    rebel: 'rebel rebels opposition insurgent insurgents anti-government',
    jihadist:
      'isis isil daesh jihadist jihadists terrorist terrorists qaeda militant militants islamist islamists',
    separatist: 'separatist separatists kurdish',
    irregular:
      'fighter fighters gunman gunmen militia militias militiaman militiamen guerrilla guerrillas',
  }).flatMap(([side, words]) => words.split(' ').map((word) => [word, side] as const)),
);
