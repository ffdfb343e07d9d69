import { exact, type ExpectedFindings } from './expected';
import { coastGuard, dahlen, marrow, skerry } from './ferry-sources';

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
