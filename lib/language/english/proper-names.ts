import type { SourceKind } from '@/lib/domain/source';

/** Small words that join capitalised words into one name. */
export const NAME_JOINERS: ReadonlySet<string> = new Set(
  'al el bin ibn ben abu abd von van der den de da do dos das di du del della la le les ter zu y e'.split(
    ' ',
  ),
);

/** Words that join the parts of a body's name, but never of a person's. */
export const BODY_JOINERS: ReadonlySet<string> = new Set(
  'of for and & on in the against without'.split(' '),
);

/** Capitalised words that are no part of a name of a person or body: days, months, headings. Lower case. */
export const NEVER_NAMES: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'mondays tuesdays wednesdays thursdays fridays saturdays sundays ' +
    'i gmt utc est bst cet am pm photo image images source read more updated last click also by agencies twitter ' +
    'facebook youtube whatsapp telegram instagram internet skype easter christmas ramadan eid god allah ngo ngos mp mps ceo pm tv ' +
    'dozens hundreds thousands scores millions several many most some one nobody everybody somebody anybody everyone someone anyone two three four five six seven eight nine ten twin initial reports'
  ).split(' '),
);

/** Capitalised words for faiths, peoples and camps: names of nobody where they stand alone. Lower case. */
export const COMMUNITIES: ReadonlySet<string> = new Set(
  (
    'kurdish arab islamist islamists islamic shia shiite shiites sunni sunnis alawite alawites christian christians muslim muslims ' +
    'jewish jews catholic orthodox protestant hindu hindus buddhist sikh druze yazidi western eastern northern southern african ' +
    'asian european american latin democratic republican conservative liberal labour socialist communist jihadi jihadist salafi ' +
    'takfiri nazi kurds arabs democrats republicans conservatives liberals westerners europeans africans asians'
  ).split(' '),
);

/** Kind of a body by a word of its name, lower case. */
const BODY_KINDS: readonly (readonly [SourceKind, string])[] = [
  [
    'organization',
    'observatory organization organisation association society foundation institute institution center centre ' +
      'university college school hospital committee committees commission agency union federation league alliance ' +
      'coalition front party movement group brigade brigades battalion forces force militia company corporation corp ' +
      'inc ltd llc plc bank fund trust charity church club campaign board crescent cross helmets defence defense ' +
      'initiative project programme program service services partnership consortium airlines airways motors industries ' +
      'holdings holding systems technologies partners airport academy chamber confederation conference forum caucus ' +
      'assembly mission units taskforce lab laboratory labs clinic museum watch monitor council authority line lines rovers united fc steel energy oil coal rail railway railways ' +
      'gas shipping foods pharma pharmaceuticals electric telecom software entertainment studios records capital ' +
      'research analytics consulting ventures works logistics construction engineering mining petroleum chemicals insurance brewery steelworks',
  ],
  [
    'government',
    'ministry department government parliament senate congress court cabinet bureau embassy consulate municipality ' +
      'governorate treasury presidency republic police army navy directorate administration command guard secretariat office statistics',
  ],
  [
    'outlet',
    'times post herald tribune gazette chronicle journal telegraph guardian observer mirror courier globe star news ' +
      'echo argus inquirer examiner sentinel advertiser newspaper press tv television radio fm media broadcasting magazine weekly daily network channel today online ' +
      'live wire shimbun zeitung',
  ],
];

/** Kinds by each of their words; of two kinds the later one has the word. */
function byWord<Kind extends SourceKind>(
  table: readonly (readonly [Kind, string])[],
): ReadonlyMap<string, Kind> {
  return new Map(
    table.flatMap(([kind, words]) => words.split(' ').map((word): [string, Kind] => [word, kind])),
  );
}

const KIND_OF_WORD = byWord(BODY_KINDS);

/** What sort of body a word of a name tells of; undefined for words that tell of none. */
export function bodyKindOf(word: string): SourceKind | undefined {
  return KIND_OF_WORD.get(word);
}

/** Words of a body's name that tell it exists to watch, find out or report: wherever it is named, it is a source. */
export const SPEAKER_WORDS: ReadonlySet<string> = new Set(
  (
    'observatory center centre institute foundation society agency press news tv television radio fm media times post ' +
    'herald tribune gazette chronicle journal telegraph magazine network today watch monitor university college ' +
    'hospital helmets crescent cross association charity newspaper channel committees statistics'
  ).split(' '),
);

/** Nouns of what rises and falls, which open sentences about business and need no article; lower case. */
export const STATISTICS: ReadonlySet<string> = new Set(
  (
    'shares stocks prices sales exports imports profits revenue revenues earnings bonds futures yields rates costs wages ' +
    'deaths cases arrests infections spending inflation unemployment turnout growth output production demand supplies ' +
    'orders losses figures results data polls tickets flights trains schools hospitals'
  ).split(' '),
);

/** What a noun right before a body's name can say that it is. */
export type NamedBody = Extract<SourceKind, 'organization' | 'outlet'>;

/** Nouns that stand right before a body's name and say what it is ("rights group Open Square"). Lower case. */
const NAMED_BODIES: readonly (readonly [NamedBody, string])[] = [
  [
    'organization',
    'group charity ngo collective network organisation organization agency service cooperative tank thinktank think-tank watchdog party militia movement faction alliance coalition union company firm ' +
      'startup start-up operator maker giant producer brewer utility pollster shipowner airline carmaker chipmaker retailer supermarket lender insurer bank foundation association university institute',
  ],
  [
    'outlet',
    'newspaper paper daily weekly tabloid magazine journal broadcaster channel station network site website portal outlet',
  ],
];

const KIND_BEFORE = byWord(NAMED_BODIES);

/** What sort of body the name behind a noun, lower case, belongs to; undefined where the noun tells of none. */
export function bodyKindBefore(word: string): NamedBody | undefined {
  return KIND_BEFORE.get(word);
}
