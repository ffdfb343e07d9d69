/** Common nouns, singular, that a body which watches and counts is called by before or after its name is given. Lower case. */
export const WATCHDOG_NOUNS: ReadonlySet<string> = new Set(['monitor', 'watchdog', 'observatory']);

/** Bodies that watch and count a conflict or a state without saying so in their name. General knowledge. */
export const MONITORS: ReadonlySet<string> = new Set([
  'ACLED',
  'Airwars',
  'Amnesty International',
  "B'Tselem",
  'Bellingcat',
  'Iraq Body Count',
  'Local Coordination Committees',
  'OVD-Info',
  'Syrian Network for Human Rights',
  'Violations Documentation Center',
  'Yemen Data Project',
]);

/** Nouns, singular, that stand for some body named before, with the words of a name or the kind that fit. Lower case. */
export const BODY_NOUNS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    agency: ['agency', 'outlet', 'organization'],
    channel: ['outlet'],
    network: ['outlet', 'network', 'organization'],
    broadcaster: ['outlet'],
    station: ['outlet'],
    newspaper: ['outlet'],
    paper: ['outlet'],
    daily: ['outlet'],
    magazine: ['outlet'],
    website: ['outlet', 'organization'],
    outlet: ['outlet'],
    page: ['outlet'],
    ministry: ['ministry', 'pentagon', 'office'],
    department: ['department', 'pentagon'],
    party: ['party', 'organization'],
    coalition: ['coalition', 'organization'],
    council: ['council'],
    commission: ['commission'],
    committee: ['committee'],
    court: ['court'],
    parliament: ['parliament'],
    company: ['organization'],
    firm: ['organization'],
    bank: ['bank', 'organization'],
    university: ['university'],
    institute: ['institute', 'organization'],
    charity: ['organization'],
    ngo: ['organization'],
    group: ['organization', 'outlet'],
    organization: ['organization'],
    organisation: ['organization'],
    body: ['organization', 'government'],
    union: ['union', 'organization'],
    movement: ['organization'],
    faction: ['organization'],
    militia: ['organization'],
    alliance: ['organization'],
    centre: ['organization'],
    center: ['organization'],
    foundation: ['organization'],
    association: ['organization'],
    authority: ['authority', 'regulator', 'office'],
    service: ['organization', 'government'],
    office: ['government', 'organization'],
    bureau: ['government', 'organization'],
    unit: ['outlet', 'organization'],
    kingdom: ['government'],
    administration: ['government'],
  }),
);

/** Nouns for what a body puts out; bare and definite they stand for the body ("the statement added"). Lower case. */
export const UTTERANCES: ReadonlySet<string> = new Set(
  'statement release communique communiqué announcement bulletin post message letter tweet'.split(
    ' ',
  ),
);
