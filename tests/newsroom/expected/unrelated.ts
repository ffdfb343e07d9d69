import { exact, type ExpectedFindings } from './expected';

export const busOverturns: ExpectedFindings = {
  sources: {
    police: { name: 'police', kind: 'government' },
    quint: { name: 'Lasse Quint', kind: 'person' },
    ruud: { name: 'Aksel Ruud', kind: 'person' },
    oster: { name: 'Mina Oster', kind: 'person' },
    roads: { name: 'road administration', kind: 'government' },
    moen: { name: 'Kari Moen', kind: 'person' },
    witness: { name: null, kind: 'anonymous' },
  },
  attributions: [
    ['26 were injured, [the police] {said}', 'police'],
    ['{said} [Lasse Quint], a police officer', 'quint'],
    ['in Norrefell, {according to} the headmaster, [Aksel Ruud]', 'ruud'],
    ['when it happened," [Ruud] {said}', 'ruud'],
    ['{said} Dr [Mina Oster], who runs', 'oster'],
    ['after a shower, [the road administration] {said}', 'roads'],
    ['[Kari Moen], who lives above the bend, {said} she', 'moen'],
    ['full of answers," [she] {said}', 'moen'],
    ['[A witness] {said} that', 'witness'],
    ['[Quint] {said} that it', 'quint'],
  ],
  figures: {
    dead: { at: '[Two] people were killed', value: exact(2), measure: 'deaths', source: 'police' },
    injured: { at: '[26] were injured', value: exact(26), measure: 'injuries', source: 'police' },
    aboard: { at: '[41] people on the coach', value: exact(41), measure: 'people', source: 'ruud' },
  },
};

export const standCollapses: ExpectedFindings = {
  sources: {
    brigade: { name: 'fire brigade', kind: 'government' },
    rovers: { name: 'Hallmere Rovers', kind: 'organization' },
    tarp: { name: 'Emil Tarp', kind: 'person' },
    brock: { name: 'Gisela Brock', kind: 'person' },
    holt: { name: 'Arne Holt', kind: 'person' },
    finnes: { name: 'Ola Finnes', kind: 'person' },
  },
  attributions: [
    ['[The fire brigade] {said} 26', 'brigade'],
    ['{said} [Emil Tarp], who has', 'tarp'],
    ['[Hallmere Rovers] {said} 9,400', 'rovers'],
    ['[Gisela Brock], {said} the stand', 'brock'],
    ['worried anybody,” [Brock] {said}', 'brock'],
    ['[He] {said} that he had asked', 'holt'],
    ['to sit in it,” [Holt] {said}', 'holt'],
    ['{According to} [the fire brigade] he', 'brigade'],
    ['such an afternoon,” [Finnes] {said}', 'finnes'],
  ],
  figures: {
    injured: {
      at: '[26] spectators were injured',
      value: exact(26),
      measure: 'injuries',
      source: 'brigade',
    },
    spectators: {
      at: '[9,400] people had',
      value: exact(9400),
      measure: 'people',
      source: 'rovers',
    },
  },
};
