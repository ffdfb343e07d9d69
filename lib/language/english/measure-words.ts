import type { Measure } from '@/lib/domain/figure';

function table(entries: Partial<Record<Measure, string>>): ReadonlyMap<string, Measure> {
  return new Map(
    Object.entries(entries).flatMap(([measure, words]) =>
      words.split(' ').map((word): [string, Measure] => [word, measure as Measure]),
    ),
  );
}

/** Nouns that say by themselves what is counted, whatever the verb; base form, lower case. */
export const TELLING_NOUNS = table({
  deaths:
    'death fatality body corpse life martyr dead killing murder homicide suicide execution remains burial funeral grave',
  injuries: 'injury wounded injured wound',
  casualties: 'casualty',
  displaced: 'refugee displaced idp migrant displacement homeless asylum-seeker seeker returnee',
  evacuated: 'evacuation',
  missing: 'missing disappearance',
  detained:
    'arrest detainee prisoner detention captive hostage inmate detained abductee kidnapping abduction',
  attackers: 'attacker bomber assailant hijacker arsonist',
  strikes: 'strike airstrike raid sortie air-strike bombardment airstrikes',
  attacks:
    'attack bombing explosion blast assault incident shooting shelling clash ambush offensive operation battle massacre protest',
  weapons:
    'missile rocket bomb shell grenade rifle gun weapon warhead mine torpedo bullet pistol drone mortar munition cylinder firearm cannon round device explosive rifle',
  vehicles:
    'bus car vehicle truck tank lorry plane aircraft jet helicopter warplane ship boat train van convoy ambulance motorcycle warship tanker submarine airplane vessel ferry bike carrier flight taxi tram',
  facilities:
    'school hospital house home building facility mosque church clinic shelter factory plant bridge apartment shop store hotel camp base checkpoint warehouse airport library station flat site centre center tower well pharmacy bakery prison church court',
  votes: 'vote ballot',
  seats: 'seat mandate',
  jobs: 'job post position vacancy layoff redundancy',
  cases: 'case infection hospitalisation hospitalization diagnosis outbreak',
  emissions: 'emission',
});

/** Nouns of armed people: the strength of a force unless a verb says what became of them; base form. */
export const FIGHTER_NOUNS: ReadonlySet<string> = new Set(
  (
    'troop soldier fighter militant rebel insurgent marine militiaman serviceman servicewoman gunman jihadist terrorist guerrilla ' +
    'mercenary paratrooper commando infantry combatant peacekeeper reservist recruit conscript unit force brigade battalion ' +
    'regiment militia extremist jihadi commander'
  ).split(' '),
);

/** Nouns of people and groups of them; base form. Others are recognised by their ending. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  (
    'people person civilian child woman man resident villager worker teacher student pupil passenger member inhabitant ' +
    'citizen evacuee family victim patient doctor nurse medic girl boy adult infant baby youth teenager schoolchild relative ' +
    'official officer policeman police guest visitor tourist pilgrim employee staff personnel crew journalist reporter ' +
    'non-combatant noncombatant refugee migrant other human parent mother father son daughter brother sister firefighter ' +
    'rescuer volunteer protester demonstrator activist voter customer user follower subscriber farmer fisherman miner ' +
    'pilot sailor doctor pensioner household population crowd american local survivor shopper lawmaker deputy delegate candidate ' +
    'fan kid veteran captain guard judge monk nun priest bishop cleric imam rabbi clerk aide agent expat exile orphan widow student ' +
    'graduate sibling cop detective sergeant nurse muslim jew arab kurd turk sunni israeli iraqi afghan german yazidi ' +
    'colleague neighbour neighbor friend classmate teammate comrade director minister leader player participant attendee athlete foreigner national soul settler homeowner engineer professional specialist expert'
  ).split(' '),
);

/** Words of state that follow or precede the counted ("31 killed", "20 dead civilians"), lower case. */
export const STATE_WORDS = table({
  deaths:
    'dead killed died dies die succumbed perished slain deceased executed murdered drowned martyred lost beheaded massacred dying drown fallen eliminated neutralised neutralized',
  injuries: 'injured wounded hurt maimed hospitalised hospitalized burned',
  displaced: 'displaced homeless uprooted fled flee fleeing flees refugees',
  evacuated: 'evacuated bused bussed',
  missing: 'missing unaccounted disappeared',
  detained:
    'detained arrested imprisoned jailed captured kidnapped abducted held incarcerated seized',
  cases: 'infected diagnosed quarantined',
});

/** How badly somebody was hurt, by what it leaves ("Fourteen were hurt, one [seriously]"); lower case. */
export const SEVERITY = table({
  injuries: 'slightly lightly seriously severely badly gravely critically',
  deaths: 'fatally mortally',
});

/** Verbs whose object is counted ("killing six", "wounded some 100"), every form, lower case. */
export const ACTIVE_VERBS = table({
  deaths:
    'kill kills killed killing eliminated neutralised neutralized murder murders murdered murdering slay slays slew slaying execute executes executed executing massacre massacred massacring slaughter slaughtered slaughtering claim claims claimed claiming behead beheaded beheading',
  injuries:
    'injure injures injured injuring wound wounds wounded wounding hurt hurts hurting maim maims maimed maiming',
  displaced:
    'displace displaces displaced displacing uproot uproots uprooted uprooting drive drives drove driven driving force forced forces forcing',
  evacuated: 'evacuate evacuates evacuated evacuating',
  detained:
    'detain detains detained detaining arrest arrests arrested arresting jail jails jailed jailing capture captures captured capturing kidnap kidnapped kidnapping abduct abducted abducting imprison imprisoned',
  cases: 'infect infects infected infecting',
});

/** Verbs of moving people, lower case: evacuation where the text around speaks of one. */
export const MOVING_VERBS: ReadonlySet<string> = new Set(
  (
    'carry carries carried carrying transport transports transported transporting transfer transfers transferred transferring ' +
    'move moves moved moving leave leaves left leaving depart departs departed departing bus bused bussed busing relocate ' +
    'relocated relocating arrive arrives arrived arriving granted leaves exit exited exiting remove removed transported board boarded'
  ).split(' '),
);

/** Verbs of people in a crowd, lower case: a bare number before one counts people ("tens of thousands march"). */
export const GATHERING_VERBS: ReadonlySet<string> = new Set(
  (
    'march marched rally rallied protest protested demonstrate demonstrated gather gathered attend attended flock flocked ' +
    'assemble assembled queue queued mourn mourned celebrate celebrated vote voted participate participated joined'
  ).split(' '),
);

/** Nouns of counts of victims whose number follows ("death toll ... rose to 70"), by what they count; base form. */
export const TOLL_NOUNS = table({
  deaths: 'toll deaths fatalities dead killed victims losses',
  injuries: 'injured wounded injuries',
  casualties: 'casualties',
});

const PERSON_ENDING =
  /(?:[^aeiou]ers?|ees?|ists?|ians?|eers?|ants|ors?|folk|ites?|nauts?|wives|men|women)$/;
const NOT_PEOPLE = /(?:paper|letter|computer|power|meter|metre|helicopter|skyscraper|trailer)$/;

/** Nouns that end as those of people do, but name things, beasts or matters; base form. */
const THINGS: ReadonlySet<string> = new Set(
  (
    'number center theater quarter quarters order matter offer factor door sector rocket mortar shelter tower river barrier ' +
    'container tanker corridor reactor monitor parameter plant character error mirror floor color colour tree degree fee list ' +
    'committee subcommittee coffee chapter border filter server tractor bomber poster counter cluster cancer disaster freezer ' +
    'layer thruster recorder reorder encounter transplant terror ' +
    'website satellite suite bite kite meteorite meteor parasite favourite favorite appetite cylinder printer router flower ' +
    'shower summer winter feather hammer ladder folder header finger shoulder corner burger cracker sticker boiler cooler ' +
    'heater charger adapter adaptor transformer converter processor sensor motor detector generator elevator escalator ' +
    'indicator vector mist wrist fist waist twist playlist checklist knee bee guarantee jamboree oyster lobster tiger spider ' +
    'badger panther otter beaver hamster rooster deer gender reminder thriller sliver drawer answer sewer beer career banner ' +
    'dinner manner planner steamer primer murder burner airliner liner cruiser laser razor horror tremor tumor humor armor ' +
    'labor flavor favor harbor marker poker locker tracker hunger danger voucher washer leather weather buffer ' +
    'whisper supper hopper copper folder blister cellar trigger bumper prior interior exterior armour crater ' +
    'litter butter twitter powder cover layover turnover takeover hangover stopover flyover makeover crossover ' +
    'pullover leftover rollover handover slipper zipper pepper blocker freighter lighter cutter gutter ' +
    'shutter scooter roadster speedster fritter transistor resistor capacitor accelerator refrigerator ventilator calculator ' +
    'simulator radiator incubator excavator ether wonder thunder slander lever fever clover ' +
    'metaphor rumor rumour corridor conveyor waiver ' +
    'pier tier glacier frontier chandelier timber december september october november lumber chamber ' +
    'cucumber rubber fiber binder tinder cinder blunder fodder bladder'
  ).split(' '),
);

/** Whether a noun, base form and lower case, names people. */
export function namesPeople(noun: string): boolean {
  if (PERSON_NOUNS.has(noun) || FIGHTER_NOUNS.has(noun)) return true;
  return PERSON_ENDING.test(noun) && !NOT_PEOPLE.test(noun) && !THINGS.has(noun);
}
