/** Nouns for people without a name who are cited, singular, lower case. */
const PEOPLE = new Set(
  (
    'official source spokesman spokeswoman spokesperson activist witness eyewitness resident analyst expert observer critic ' +
    'diplomat doctor medic nurse paramedic rescuer worker volunteer journalist reporter correspondent photographer lawyer ' +
    'prosecutor attorney judge policeman policewoman officer soldier commander fighter rebel militant insurgent gunman jihadist general colonel ' +
    'captain lieutenant major minister ambassador envoy adviser advisor aide negotiator mediator delegate deputy lawmaker ' +
    'politician senator representative congressman councillor candidate leader chief head director executive manager ' +
    'president premier chairman chairwoman governor mayor secretary founder owner boss member colleague counterpart ' +
    'supporter opponent ally campaigner protester protestor demonstrator organiser organizer dissident exile defector refugee migrant ' +
    'evacuee villager neighbour neighbor survivor victim patient passenger driver pilot farmer shopkeeper trader businessman ' +
    'businesswoman economist historian scientist researcher scholar academic professor teacher student pupil pollster ' +
    'strategist investigator inspector detective firefighter engineer technician economist investor banker broker ' +
    'author writer editor blogger columnist commentator pundit host anchor user voter man woman boy girl child ' +
    'person people mother father son daughter brother sister wife husband widow parent relative friend family ' +
    'cleric priest imam bishop pope pontiff monk elder insider informant whistleblower detainee prisoner hostage monitor ' +
    'authority personality figure loyalist veteran scientist meteorologist seismologist forecaster democrat republican ' +
    'master captain-general skipper sailor fisherman carpenter plumber electrician mechanic miner baker butcher waiter cook barber tailor guard ' +
    'watchman porter cleaner nanny babysitter landlord tenant homeowner householder motorist cyclist passerby bystander onlooker spectator fan ' +
    'shopper customer consumer client buyer seller vendor dealer merchant importer exporter manufacturer contractor builder planner surveyor ' +
    'accountant auditor actuary statistician mathematician physicist chemist biologist ecologist climatologist oceanographer astronomer ' +
    'archaeologist anthropologist sociologist philosopher psychologist psychiatrist therapist counsellor counselor midwife pharmacist dentist ' +
    'vet veterinarian cardiologist oncologist pediatrician paediatrician surgeon pathologist epidemiologist virologist coroner physician ' +
    'librarian curator conductor composer choreographer dancer painter sculptor playwright screenwriter producer presenter newsreader ' +
    'headmaster headmistress headteacher caretaker organist steward bystander broadcaster translator interpreter publicist lobbyist consultant specialist practitioner planner trustee commissioner ombudsman ' +
    'regulator superintendent sheriff constable sergeant lieutenant-general admiral marshal veteran conscript recruit mercenary hacker ' +
    'trafficker smuggler dealer kidnapper captor gunmen defendant plaintiff suspect convict juror accuser complainant whistle-blower ' +
    'stewardess attendant dispatcher controller helmsman bishop rabbi minister pastor vicar nun sheikh mufti ' +
    'legislator parliamentarian councilman councilwoman councillor alderman senator delegate signatory nominee incumbent challenger frontrunner ' +
    'premier chancellor monarch king queen prince princess sultan emir heir spokesperson rep surrogate staffer intern secretary clerk ' +
    'teenager adult youth toddler pensioner retiree grandmother grandfather uncle aunt cousin nephew niece sibling spouse partner girlfriend ' +
    'boyfriend fiance classmate teammate roommate flatmate coach trainer player athlete runner swimmer rider driver footballer goalkeeper ' +
    'rival predecessor successor foe mentor narrator announcer conservative liberal islamist kurd arab muslim christian other local tribesman mp mep'
  ).split(' '),
);

/** Nouns for bodies without a name, singular, lower case. */
const BODIES = new Set(
  (
    'group organization organisation monitor watchdog observatory agency ministry department government regime administration ' +
    'army military police force forces coalition alliance opposition party movement faction militia union council committee ' +
    'commission court parliament company firm corporation bank airline university institute institution centre center hospital charity ngo ' +
    'foundation association society federation network channel broadcaster station newspaper paper daily magazine outlet site ' +
    'website portal page account service unit office bureau team embassy campaign body panel board club church authority ' +
    'leadership delegation embassy consulate mission taskforce panel jury tribunal inquiry crew team staff family village community ' +
    'brigade league club directorate administration inspectorate prosecution school shipyard mill plant factory ' +
    'camp side line supplier insurer lender utility brewer carmaker airline railway retailer supermarket maker giant startup ' +
    'think-tank tank media television tv radio press kingdom state country company crowd operator manufacturer chipmaker retailer publisher ' +
    'fund chain sanctuary zoo museum airport port orchestra theatre archive registry shelter cooperative'
  ).split(' '),
);

/** Nouns for what is written or counted and speaks for itself, singular, lower case. */
const DOCUMENTS = new Set(
  (
    'report statement study survey poll document letter memo email indictment complaint lawsuit filing ruling verdict ' +
    'investigation inquiry review assessment analysis article book editorial transcript communique communiqué declaration ' +
    'resolution release bulletin census data dataset figure statistic record paper footage video tweet post message reports ' +
    'result tally projection estimate calculation affidavit agreement law bill constitution map graph forecast index account story draft text warrant audit headline finding'
  ).split(' '),
);

const IRREGULAR = new Map([
  ['people', 'people'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['policemen', 'policeman'],
  ['businessmen', 'businessman'],
  ['gunmen', 'gunman'],
  ['spokesmen', 'spokesman'],
  ['spokespeople', 'spokesperson'],
  ['tribesmen', 'tribesman'],
  ['fishermen', 'fisherman'],
  ['media', 'media'],
  ['data', 'data'],
  ['forces', 'forces'],
]);

/** The singular of a noun, lower case, as the lists have it. */
export function singularOf(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (PEOPLE.has(word) || BODIES.has(word) || DOCUMENTS.has(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|ch|sh|x)es$/u.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** What sort of speaker a common noun means, singular or plural, lower case; null for other nouns. */
export function speakerClass(word: string): 'people' | 'body' | 'document' | null {
  const noun = singularOf(word);
  if (PEOPLE.has(noun)) return 'people';
  if (BODIES.has(noun)) return 'body';
  return DOCUMENTS.has(noun) ? 'document' : null;
}

/** Whether a noun, lower case, is plural. */
export function isPlural(word: string): boolean {
  return singularOf(word) !== word || word === 'people' || word === 'media';
}

/** Nouns behind a body's name that only say what it is: "the SANA news agency", "the YPG militia". Lower case. */
export const TYPE_NOUNS: ReadonlySet<string> = new Set(
  (
    'group union agency network service organization organisation monitor watchdog newspaper daily paper magazine website site channel ' +
    'station radio tv television broadcaster militia party alliance coalition faction movement charity ngo institute company ' +
    'firm rescue news monitoring activist rebel search-and-rescue search rescue civil defence defense aid media press portal ' +
    'think tank thinktank journal weekly website outlet programme program broadcaster front camp conglomerate airline bank ' +
    'jihadist militant insurgent armed rights advocacy human relief volunteer first responder responders organisation page'
  ).split(' '),
);

/** Pronouns that stand for somebody named before, with whom they may mean. */
export const PRONOUNS: ReadonlyMap<string, 'm' | 'f' | 'body' | 'any'> = new Map([
  ['he', 'm'],
  ['she', 'f'],
  ['it', 'body'],
  ['they', 'any'],
  ['him', 'm'],
  ['her', 'f'],
  ['who', 'any'],
  ['which', 'body'],
]);

/** Pronouns of the one who speaks or reads; they name no source of an article. */
export const SELF_PRONOUNS: ReadonlySet<string> = new Set([
  'i',
  'we',
  'you',
  'us',
  'me',
  'my',
  'our',
  'there',
  'this',
  'that',
  'these',
  'what',
]);
