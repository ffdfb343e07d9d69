import type { Pair } from './pair';

/** Figures of different events, however much alike. Written before any weight was set; everything in them is invented. */
export const DIFFERENT_EVENTS: readonly Pair[] = [
  {
    name: 'two blasts in one city in one week',
    a: [
      '2017-05-15',
      'A car bomb tore through a bus convoy in the Rosgate suburb of Brenholt on Saturday, killing [24] people, the monitor said.',
    ],
    b: [
      '2017-05-17',
      'A blast near a mosque in the Sallow district of Brenholt on Wednesday killed [six] people, state television said.',
    ],
    relations: null,
  },
  {
    name: 'two blasts in one city in one week with equal tolls',
    a: [
      '2017-05-15',
      'A suicide car bomb hit buses waiting in the Rosgate suburb of Brenholt on Monday, killing [six] people.',
    ],
    b: [
      '2017-05-17',
      'A bomb left in a shop in the Sallow district of Brenholt killed [six] people on Wednesday.',
    ],
    relations: null,
  },
  {
    name: 'equal numbers in two cities on one day',
    a: ['2021-03-02', 'A bomb in a market in Brenholt killed [12] people on Tuesday.'],
    b: [
      '2021-03-02',
      'A gas explosion in an apartment house in Lundmere killed [12] people on Tuesday.',
    ],
    relations: null,
  },
  {
    name: 'the same place a year later',
    a: ['2020-03-02', 'A bomb in a market in Brenholt killed [12] people on Monday.'],
    b: ['2021-03-02', 'A bomb in a market in Brenholt killed [14] people on Tuesday.'],
    relations: null,
  },
  {
    name: 'one attack and the whole war',
    a: [
      '2021-05-03',
      'An attack on a checkpoint near Dolna in Teluria killed [40] people on Sunday.',
    ],
    b: [
      '2021-05-03',
      'The war in Teluria has killed [more than 38,000] people since it began in 2015.',
    ],
    relations: null,
  },
  {
    name: 'the whole war, four years apart',
    a: [
      '2017-05-03',
      'The war in Teluria has killed [more than 9,000] people since it began in 2015.',
    ],
    b: [
      '2021-05-03',
      'The war in Teluria has killed [more than 38,000] people since it began in 2015.',
    ],
    relations: null,
  },
  {
    name: 'the dead of two wars',
    a: [
      '2021-05-03',
      'The war in Teluria has killed [more than 38,000] people since it began in 2015.',
    ],
    b: [
      '2021-05-10',
      'The war in Bassora has killed [more than 41,000] people since it began in 2014.',
    ],
    relations: null,
  },
  {
    name: 'an old attack recalled beside a new one',
    a: [
      '2018-02-09',
      'Warplanes killed [100] pro-government fighters near Dravik on Wednesday, the army command said.',
    ],
    b: [
      '2018-02-09',
      'The only comparable attack was the September 17, 2016 air strike on an army post near Dravik airport, which killed [62] soldiers.',
    ],
    relations: null,
  },
  {
    name: 'one storm in two countries',
    a: [
      '2019-09-04',
      'Hurricane Ilse killed [20] people in the island state of Mirra on Tuesday, officials there said.',
    ],
    b: [
      '2019-09-06',
      'Hurricane Ilse killed [three] people in Varland on Thursday, the emergency service said.',
    ],
    relations: null,
  },
  {
    name: 'two storms in one region',
    a: ['2019-09-04', 'A hurricane killed [20] people on the coast of Meldia on Tuesday.'],
    b: ['2019-10-16', 'A hurricane killed [23] people on the coast of Meldia on Tuesday.'],
    relations: null,
  },
  {
    name: 'arrests in two cities on one day',
    a: [
      '2022-09-24',
      'Police detained [more than 700] people at protests in Hasborg on Saturday, a rights group said.',
    ],
    b: [
      '2022-09-24',
      'Police detained [90] people at protests in Lundmere on Saturday, a rights group said.',
    ],
    relations: null,
  },
  {
    name: 'job cuts of two companies',
    a: ['2022-01-10', 'Norrgard Steel will cut [1,200] jobs, the company said on Monday.'],
    b: [
      '2022-01-12',
      'The carmaker Velo will cut [1,500] jobs in Varland, the company said on Wednesday.',
    ],
    relations: null,
  },
  {
    name: 'two moves out of one town',
    a: [
      '2017-04-15',
      'More buses are expected. [More than 5,000] people left the besieged town of Foltava on Friday.',
    ],
    b: [
      '2017-04-20',
      'Another convoy was searched for hours. [3,000] people left the besieged town of Foltava on Wednesday.',
    ],
    relations: null,
  },
  {
    name: 'people moved out of two towns on one day',
    a: ['2017-04-15', '[More than 5,000] people left the besieged town of Foltava on Friday.'],
    b: ['2017-04-15', '[2,200] people were evacuated from rebel-held Madry on Friday.'],
    relations: null,
  },
  {
    name: 'two crashes in one city on one day',
    a: [
      '2020-11-05',
      'A bus crash on the ring road of Lundmere killed [seven] people on Thursday.',
    ],
    b: [
      '2020-11-05',
      'A light aircraft crashed into a field outside Lundmere on Thursday, killing [four] people.',
    ],
    relations: null,
  },
  {
    name: 'two ferries in one month',
    a: ['2018-10-03', 'A ferry sank off Port Sella on Wednesday and [42] people drowned.'],
    b: ['2018-10-24', 'A ferry capsized off Port Sella on Wednesday and [38] people drowned.'],
    relations: null,
  },
  {
    name: 'two chemical attacks in one war',
    a: [
      '2017-04-05',
      'A chemical attack on the town of Harran in Meldia on Tuesday killed [86] people, the monitor said.',
    ],
    b: [
      '2017-04-09',
      'An air strike killed [18] people in the village of Ulm Joza in Meldia on Saturday, the monitor said.',
    ],
    relations: null,
  },
  {
    name: 'murders in two cities in one year',
    a: ['2021-01-05', '[310] people were murdered in Hasborg in 2020, police said on Tuesday.'],
    b: ['2021-01-06', '[280] people were murdered in Lundmere in 2020, police said on Wednesday.'],
    relations: null,
  },
  {
    name: 'one year and the year before',
    a: ['2021-01-05', '[310] people were murdered in Hasborg in 2020, police said.'],
    b: ['2020-01-07', '[255] people were murdered in Hasborg in 2019, police said.'],
    relations: null,
  },
  {
    name: 'temperatures in two cities',
    a: ['2022-07-19', 'The temperature reached [41 degrees] in Lundmere on Tuesday.'],
    b: ['2022-07-19', 'The temperature reached [38 degrees] in Hasborg on Tuesday.'],
    relations: null,
  },
];
