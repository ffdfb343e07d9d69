import { approx, atLeast, exact, type ExpectedFindings } from './expected';
import { coastGuard, dahlen, marrow, skerry } from './ferry-sources';

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
export const ferryCapsizesCopy: ExpectedFindings = { ...ferryCapsizes };

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
