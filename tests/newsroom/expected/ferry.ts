import { approx, atLeast, exact, type ExpectedFindings } from './expected';

const coastGuard = { name: 'Varland Coast Guard', kind: 'government' } as const;
const marrow = { name: 'Ilse Marrow', kind: 'person' } as const;
const skerry = { name: 'Skerry Line', kind: 'organization' } as const;
const dahlen = { name: 'Henrik Dahlen', kind: 'person' } as const;

export const ferryCapsizes: ExpectedFindings = {
  sources: {
    coastGuard,
    marrow,
    skerry,
    official: { name: null, kind: 'anonymous' },
    attel: { name: 'Jorn Attel', kind: 'person' },
    ostby: { name: 'Karel Ostby', kind: 'person' },
  },
  attributions: [
    ['late on Tuesday, [the Varland Coast Guard] {said}', 'coastGuard'],
    ['[Ilse Marrow], a spokeswoman for the Varland Coast Guard, {told} reporters', 'marrow'],
    ['[Marrow] {said} 47 people', 'marrow'],
    ['stronger than forecast, [she] {said}, and', 'marrow'],
    ["The ship's operator, [Skerry Line], {said} in a statement", 'skerry'],
    ['with the families tonight," [the company] {said}', 'skerry'],
    ['had not been announced, {said} the crew', 'official'],
    ['[the official] {said}.', 'official'],
    ['{said} [Jorn Attel], who pulled', 'attel'],
    ['[He] {said} many of them', 'attel'],
    ['[Karel Ostby], {said} an independent commission', 'ostby'],
    ['investigate himself," [Ostby] {said}', 'ostby'],
  ],
  figures: {
    dead: {
      at: '[At least nine] people were killed',
      value: atLeast(9),
      measure: 'deaths',
      source: 'coastGuard',
    },
    distance: {
      at: '[about four] kilometres from the harbour',
      value: approx(4),
      measure: 'distance',
      source: null,
    },
    sea: {
      at: 'The sea is [five] degrees',
      value: exact(5),
      measure: 'temperature',
      source: 'marrow',
    },
    missing: {
      at: '[47] people were missing',
      value: exact(47),
      measure: 'missing',
      source: 'marrow',
    },
    aboard: {
      at: '[188] people had been on board',
      value: exact(188),
      measure: 'people',
      source: 'skerry',
    },
    tern: { at: '[five] people died', value: exact(5), measure: 'deaths', source: null },
  },
};

/** One paragraph less than the original, and that one says nothing of what is expected. */
export const ferryCapsizesCopy: ExpectedFindings = ferryCapsizes;

export const ferryAboard: ExpectedFindings = {
  sources: {
    skerry,
    dahlen,
    coastGuard,
    marrow,
    sandvold: { name: 'Petra Sandvold', kind: 'person' },
    tolland: { name: 'Mira Tolland', kind: 'person' },
  },
  attributions: [
    ['[Skerry Line] {said} on Wednesday afternoon', 'skerry'],
    ['[Henrik Dahlen], {said} every ticket', 'dahlen'],
    ['[It] {said} that 214 people', 'coastGuard'],
    ['had not been counted, [the coast guard] {said}', 'coastGuard'],
    ['[Ilse Marrow], its spokeswoman, {told} the Harbour Times', 'marrow'],
    ['were killed, {according to} [Petra Sandvold]', 'sandvold'],
    ['[Sandvold] {said} the hospital', 'sandvold'],
    ['where the others are,” [she] {said}', 'sandvold'],
    ['{said} [Mira Tolland], whose brother', 'tolland'],
    ['she was half empty,” [he] {said}', 'dahlen'],
  ],
  figures: {
    operator: {
      at: '[188] people had been on board',
      value: exact(188),
      measure: 'people',
      source: 'skerry',
    },
    guard: {
      at: '[214] people had been on board',
      value: exact(214),
      measure: 'people',
      source: 'coastGuard',
    },
    dead: {
      at: '[Seventeen] people were killed',
      value: exact(17),
      measure: 'deaths',
      source: 'sandvold',
    },
    injured: {
      at: '[62] injured survivors',
      value: exact(62),
      measure: 'injuries',
      source: 'sandvold',
    },
    capacity: {
      at: 'certified for [400] passengers',
      value: exact(400),
      measure: 'people',
      source: 'dahlen',
    },
  },
};

export const ferryTollRises: ExpectedFindings = {
  sources: {
    coastGuard,
    marrow,
    osterhaus: { name: 'Bent Osterhaus', kind: 'person' },
    sorensby: { name: 'Liv Sorensby', kind: 'person' },
    ministry: { name: 'Transport Ministry', kind: 'government' },
  },
  attributions: [
    ['for the first time, [the Varland Coast Guard] {said}', 'coastGuard'],
    ['[Ilse Marrow], a spokeswoman for the coast guard, {said} 12', 'marrow'],
    ['on the upper deck, [Marrow] {said}', 'marrow'],
    ['where it was warm," [she] {said}', 'marrow'],
    ['[She] {said} 179 people', 'marrow'],
    ['[Marrow] also {confirmed} that 214', 'marrow'],
    ['{according to} [Bent Osterhaus], who leads', 'osterhaus'],
    ['the current is strong," [Osterhaus] {said}', 'osterhaus'],
    ['on their way to us," [the mayor] {said}', 'sorensby'],
    ['[The Transport Ministry] {said} the inspections', 'ministry'],
  ],
  figures: {
    dead: {
      at: 'Kelsund rose to [23] on',
      value: exact(23),
      measure: 'deaths',
      source: 'coastGuard',
    },
    missing: {
      at: '[12] people were still missing',
      value: exact(12),
      measure: 'missing',
      source: 'marrow',
    },
    rescued: {
      at: '[179] people had been rescued',
      value: exact(179),
      measure: 'people',
      source: 'marrow',
    },
    aboard: {
      at: '[214] people had been on board',
      value: exact(214),
      measure: 'people',
      source: 'marrow',
    },
    depth: { at: 'a depth of [70] metres', value: exact(70), measure: 'distance', source: null },
  },
};

export const ferryLive: ExpectedFindings = {
  sources: {
    coastGuard,
    health: { name: 'Health Ministry', kind: 'government' },
    rasken: { name: 'Tove Rasken', kind: 'person' },
    dahlen,
    region: { name: 'regional government', kind: 'government' },
  },
  attributions: [
    ['[The Varland Coast Guard] {said} 25', 'coastGuard'],
    ['[The Health Ministry] {said} 48', 'health'],
    ['such a day,” [Rasken] {said}', 'rasken'],
    ['{according to} [the coast guard]. Fishing', 'coastGuard'],
    ['speak of costs,” [Henrik Dahlen], the managing director, {said}', 'dahlen'],
    ['crowns at once, [the regional government] {said}', 'region'],
  ],
  figures: {
    dead: {
      at: '[25] people had been killed',
      value: exact(25),
      measure: 'deaths',
      source: 'coastGuard',
    },
    injured: {
      at: '[48] people had been injured',
      value: exact(48),
      measure: 'injuries',
      source: 'health',
    },
    rescued: {
      at: '[179] people were rescued',
      value: exact(179),
      measure: 'people',
      source: 'coastGuard',
    },
    shares: { at: 'fell [9 percent] on', value: exact(9), measure: 'percent', source: null },
    help: {
      at: 'receive [40,000] crowns',
      value: exact(40_000),
      measure: 'money',
      source: 'region',
    },
  },
};

export const ferryInquiry: ExpectedFindings = {
  sources: {
    skerry,
    dahlen,
    coastGuard,
    marrow,
    anker: { name: 'Solveig Anker', kind: 'person' },
    official: { name: null, kind: 'anonymous' },
    brekkan: { name: 'Olav Brekkan', kind: 'person' },
    ostby: { name: 'Karel Ostby', kind: 'person' },
  },
  attributions: [
    ['[It] {said} that 214 people', 'skerry'],
    ['its managing director, [Henrik Dahlen], {said} at', 'dahlen'],
    ['in the disaster, [the Varland Coast Guard] {said} on Saturday', 'coastGuard'],
    ['its spokeswoman, [Ilse Marrow], {said}, and', 'marrow'],
    ['[Marrow] {said} the divers', 'marrow'],
    ['“The sea decides,” [she] {said}', 'marrow'],
    ['the retired judge [Solveig Anker], {said} it would', 'anker'],
    ['open by itself,” [Anker] {said}', 'anker'],
    ['[A senior official] there {said} the inspector', 'official'],
    ['{said} [Olav Brekkan], who speaks', 'brekkan'],
    ['[Karel Ostby], {said} he would stay', 'ostby'],
  ],
  figures: {
    aboard: {
      at: '[214] people had been on board',
      value: exact(214),
      measure: 'people',
      source: 'skerry',
    },
    dead: {
      at: '[Thirty-one] people were killed',
      value: exact(31),
      measure: 'deaths',
      source: 'coastGuard',
    },
    missing: {
      at: '[Four] people are still missing',
      value: exact(4),
      measure: 'missing',
      source: 'marrow',
    },
  },
};
