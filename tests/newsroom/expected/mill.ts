import { exact, type ExpectedFindings } from './expected';

const company = { name: 'Orvel Steel', kind: 'organization' } as const;
const union = { name: "Varland Metalworkers' Union", kind: 'organization' } as const;
const brandt = { name: 'Tomas Brandt', kind: 'person' } as const;
const halvik = { name: 'Lena Halvik', kind: 'person' } as const;
const statistics = { name: 'Statistics Varland', kind: 'government' } as const;
const maas = { name: 'Gregor Maas', kind: 'person' } as const;
const ferl = { name: 'Anton Ferl', kind: 'person' } as const;

export const millToClose: ExpectedFindings = {
  sources: { company, brandt, ferl, halvik, maas, nohr: { name: 'Frida Nohr', kind: 'person' } },
  attributions: [
    ['end of September, [the company] {said} on Wednesday', 'company'],
    ['1,800 jobs, [Orvel Steel] {said} in a statement', 'company'],
    ['{said} [Tomas Brandt], the head', 'brandt'],
    ['[He] {said} the closure', 'brandt'],
    ['that everything was fine,” [he] {said}', 'brandt'],
    ['last year, {according to} [Orvel Steel]', 'company'],
    ['{said} [Anton Ferl], a crane driver', 'ferl'],
    ['[Lena Halvik], {said} the government', 'halvik'],
    ['[Gregor Maas], {said} he would not accept', 'maas'],
    ['{said} [Frida Nohr] of the', 'nohr'],
  ],
  figures: {
    jobsCompany: {
      at: 'will cost [1,800] jobs',
      value: exact(1800),
      measure: 'jobs',
      source: 'company',
    },
    price: {
      at: 'had risen [38 percent]',
      value: exact(38),
      measure: 'percent',
      source: 'company',
    },
    jobsUnion: {
      at: 'would cost [2,600] jobs',
      value: exact(2600),
      measure: 'jobs',
      source: 'brandt',
    },
    loss: {
      at: 'lost [310 million] crowns',
      value: exact(310_000_000),
      measure: 'money',
      source: 'company',
    },
    shares: { at: 'rose [4 percent] in', value: exact(4), measure: 'percent', source: null },
  },
};

export const millAid: ExpectedFindings = {
  sources: {
    halvik,
    company,
    statistics,
    brandt,
    investors: { name: null, kind: 'anonymous' },
    attenby: { name: 'Rolf Attenby', kind: 'person' },
    lang: { name: 'Birte Lang', kind: 'person' },
  },
  attributions: [
    ['[Lena Halvik] {said} on Thursday', 'halvik'],
    ['will be well," [she] {said}', 'halvik'],
    ['1,800 jobs, {according to} [the company]', 'company'],
    ['in March, {according to} [Statistics Varland]', 'statistics'],
    ['no businesses in it," [Brandt] {said}', 'brandt'],
    ["[A person] familiar with the company's plans {said} that", 'investors'],
    ['[the person] {said}, when', 'investors'],
    ['A spokesman, [Rolf Attenby], {said} the company', 'attenby'],
    ['[Attenby] {added} that', 'attenby'],
    ['what for," [Lang] {said}', 'lang'],
  ],
  figures: {
    money: {
      at: 'with [140 million] crowns',
      value: exact(140_000_000),
      measure: 'money',
      source: 'halvik',
    },
    jobs: { at: 'will cost [1,800] jobs', value: exact(1800), measure: 'jobs', source: 'company' },
    unemployment: {
      at: 'stood at [6.4 percent]',
      value: exact(6.4),
      measure: 'percent',
      source: 'statistics',
    },
  },
};

export const millAidGrows: ExpectedFindings = {
  sources: {
    halvik,
    brandt,
    statistics,
    brekkan: { name: 'Olav Brekkan', kind: 'person' },
    company,
    maas,
    steen: { name: 'Idun Steen', kind: 'person' },
  },
  attributions: [
    ['[Lena Halvik] {said} on Thursday', 'halvik'],
    ['“We have listened,” [Halvik] {told} reporters', 'halvik'],
    ['[She] {said} the additional', 'halvik'],
    ['[Tomas Brandt], {said} again', 'brandt'],
    ['are closing already,” [Brandt] {said}', 'brandt'],
    ['[Statistics Varland] {said} the unemployment', 'statistics'],
    ['{said} [Olav Brekkan] of the', 'brekkan'],
    ['The company, [Orvel Steel], {said} that', 'company'],
    ['have poured away,” [Maas] {said}', 'maas'],
    ['[Idun Steen] of the University of Hallmere, {said} that', 'steen'],
    ['[Halvik] {said} she would', 'halvik'],
  ],
  figures: {
    money: {
      at: 'with [200 million] crowns',
      value: exact(200_000_000),
      measure: 'money',
      source: 'halvik',
    },
    jobs: { at: 'would cost [2,600] jobs', value: exact(2600), measure: 'jobs', source: 'brandt' },
    unemployment: {
      at: 'was [6.4 percent] in March',
      value: exact(6.4),
      measure: 'percent',
      source: 'statistics',
    },
  },
};

export const millMarch: ExpectedFindings = {
  sources: {
    union,
    police: { name: 'police', kind: 'government' },
    brandt,
    company,
    dorr: { name: 'Hanne Dorr', kind: 'person' },
    kroll: { name: 'Ivar Kroll', kind: 'person' },
    institute: { name: 'Hallmere Institute for Economic Research', kind: 'organization' },
    ferl,
  },
  attributions: [
    ["[The Varland Metalworkers' Union] {said} 12,000", 'union'],
    ['[Tomas Brandt], the head of the union, {told} the crowd', 'brandt'],
    ['1,800 jobs, {according to} [Orvel Steel]', 'company'],
    ['[Hanne Dorr], {said} the stones', 'dorr'],
    ['[Dorr] {said} nobody', 'dorr'],
    ['{said} [Brandt], who walked', 'brandt'],
    ['[Kroll] {said} afterwards', 'kroll'],
    ['{According to} [the Hallmere Institute for Economic Research]', 'institute'],
    ['to be counted," [Ferl] {said}', 'ferl'],
  ],
  figures: {
    union: { at: '[12,000] people had', value: exact(12_000), measure: 'people', source: 'union' },
    police: { at: 'marchers at [5,000]', value: exact(5000), measure: 'people', source: 'police' },
    jobs: { at: 'will cost [1,800] jobs', value: exact(1800), measure: 'jobs', source: 'company' },
    detained: { at: 'detained [19] people', value: exact(19), measure: 'detained', source: null },
  },
};
