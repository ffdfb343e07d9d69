/** Words before a name that are its bearer's title, office, rank or occupation, lower case, without full stops. */
const ROLE_WORDS = new Set(
  // forms of address and ranks
  (
    'mr mrs ms miss mx dr prof professor doctor sir dame lord lady rev reverend fr father sister brother rabbi imam sheikh sheik ' +
    'ayatollah grand mufti mullah maulana archbishop bishop cardinal pastor patriarch judge justice hon honourable honorable ' +
    'gen general lt lieutenant col colonel maj major capt captain cmdr commander adm admiral brig brigadier sgt sergeant cpl ' +
    'corporal pvt private marshal field staff warrant officer inspector superintendent constable detective sheriff deputy ' +
    'king queen prince princess emir sultan crown duke duchess emperor pope ' +
    // offices
    'president premier prime minister chancellor secretary vice undersecretary assistant attorney senator sen rep representative ' +
    'congressman congresswoman congressperson gov governor mayor councillor councilor councilman councilwoman lawmaker mp mep ' +
    'ambassador envoy amb consul delegate commissioner speaker leader chief head chair chairman chairwoman chairperson director ' +
    'directors executive managing manager coordinator supervisor administrator ombudsman treasurer principal rector dean provost ' +
    'spokesman spokeswoman spokesperson official negotiator adviser advisor aide strategist pollster lobbyist ' +
    'diplomat prosecutor lawyer attorney solicitor barrister ceo cfo coo founder co-founder cofounder owner partner boss ' +
    'minister ministers chief-of-staff whip nominee candidate hopeful frontrunner incumbent ' +
    // occupations
    'activist analyst expert economist historian scientist researcher scholar academic lecturer teacher physician ' +
    'surgeon medic nurse paramedic psychologist psychiatrist epidemiologist virologist pathologist engineer architect farmer ' +
    'fisherman driver pilot businessman businesswoman trader banker broker investor entrepreneur developer shopkeeper worker ' +
    'journalist reporter correspondent columnist editor author writer novelist poet blogger photographer cameraman anchor host ' +
    'presenter broadcaster commentator pundit actor actress singer musician comedian artist filmmaker producer coach ' +
    'player captain athlete trainer striker goalkeeper quarterback student pupil resident witness eyewitness survivor victim ' +
    'evacuee refugee migrant villager neighbour neighbor mother father son daughter wife husband widow grandfather grandmother ' +
    'uncle aunt cousin nephew niece friend volunteer rescuer firefighter policeman policewoman soldier fighter rebel militant ' +
    'jihadist warlord cleric preacher priest monk nun theologian campaigner organiser organizer protester demonstrator dissident ' +
    'defector exile tycoon billionaire millionaire chef designer counterpart member veteran pensioner tribal elder mediator ' +
    'monitor observer inspector investigator coroner examiner seismologist meteorologist forecaster geologist astronaut'
  ).split(' '),
);

/** Words that stand between role words or before them: "former", "acting", "UN special", "top". */
const ROLE_MODIFIERS = new Set(
  (
    'former ex then acting interim outgoing incoming late current new longtime senior junior top deputy first second special ' +
    'chief principal high main lead retired veteran prominent leading influential popular local regional national provincial ' +
    'federal state treasury commerce labor agriculture transport transportation tourism industry migration immigration science sports housing environment culture budget majority minority military civil political foreign defence defense interior finance health justice education energy oil ' +
    'trade economy economic home security police army navy press media communications opposition rebel human rights aid ' +
    'republican democratic democrat conservative labour liberal socialist communist independent presidential ' +
    'parliamentary congressional senate house humanitarian relief global international campaign party union shia sunni ' +
    'christian muslim jewish catholic islamist islamic kurdish arab english-language based elect general world chief'
  ).split(' '),
);

/** Whether a word, lower case without a full stop, names a title, office, rank or occupation. */
export function isRoleWord(word: string): boolean {
  return ROLE_WORDS.has(word);
}

/** Whether a word, lower case, may stand among role words before a name. */
export function isRoleModifier(word: string): boolean {
  return ROLE_MODIFIERS.has(word);
}

/** Role words that only ever stand before the name itself: forms of address and ranks. Lower case. */
export const ADDRESS_WORDS: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof sir dame lord lady rev gen lt col maj capt cmdr adm brig sgt cpl sen rep gov king queen prince princess pope sheikh sheik ayatollah imam'.split(
    ' ',
  ),
);

/** Offices whose bearers act as well as speak, lower case: heads of state, ministers, commanders. */
export const RULING_ROLES: ReadonlySet<string> = new Set(
  'president premier prime minister chancellor king queen prince princess emir sultan emperor pope secretary ayatollah leader senator governor mayor candidate nominee'.split(
    ' ',
  ),
);

/** Words that tell a person's gender: "f" or "m". */
export const GENDER_WORDS: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ...'mrs ms miss dame lady sister queen princess duchess spokeswoman congresswoman chairwoman councilwoman businesswoman policewoman actress mother daughter wife widow grandmother aunt niece woman girl nun she her'
    .split(' ')
    .map((word): [string, 'f'] => [word, 'f']),
  ...'mr sir lord father brother king prince duke emir sultan pope spokesman congressman chairman councilman businessman policeman actor grandfather uncle nephew son husband man boy imam sheikh priest bishop cardinal he him his'
    .split(' ')
    .map((word): [string, 'm'] => [word, 'm']),
]);
