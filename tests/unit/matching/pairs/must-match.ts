import type { Pair } from './pair';

/** Figures that count the same thing. Written before any weight was set; everything in them is invented. */
export const MUST_MATCH: readonly Pair[] = [
  {
    name: 'the same toll with a bound',
    a: [
      '2021-03-02',
      'A bomb went off in the fish market of Brenholt on Tuesday, killing [12] people, police said.',
    ],
    b: [
      '2021-03-03',
      'Varland is in mourning after the bombing. [At least 12] people died when a bomb exploded in a market in Brenholt on Tuesday, the Interior Ministry said.',
    ],
    relations: ['agree'],
  },
  {
    name: 'a toll that rose overnight',
    a: [
      '2021-03-02',
      'A bomb went off in the fish market of Brenholt on Tuesday, killing [12] people, police said.',
    ],
    b: [
      '2021-03-03',
      'The death toll from the market bombing in Brenholt rose to [19] on Wednesday after seven of the wounded died, hospital officials said.',
    ],
    relations: ['update'],
  },
  {
    name: 'a later report with a lower number from another source',
    a: [
      '2021-06-11',
      'The Varland Rights Watch said [60] people were killed on Thursday when soldiers fired on a crowd in the northern town of Askvar.',
    ],
    b: [
      '2021-06-12',
      'The Defence Ministry said [24] people had been killed in the shooting in Askvar on Thursday, when soldiers opened fire on a crowd.',
    ],
    relations: ['conflict'],
  },
  {
    name: 'wounded, once exactly and once about',
    a: [
      '2020-11-05',
      'Two trains collided outside Lundmere on Thursday, injuring [30] people, the railway company said.',
    ],
    b: [
      '2020-11-05',
      '[Some 30] passengers were injured on Thursday when two trains collided near Lundmere, rescuers said.',
    ],
    relations: ['agree'],
  },
  {
    name: 'evacuated, about the same',
    a: [
      '2022-08-14',
      'Fire crews evacuated [3,000] people from the valley of Tarn as a wildfire spread on Sunday.',
    ],
    b: [
      '2022-08-15',
      'A wildfire forced [about 3,200] people to be evacuated from the Tarn valley on Sunday, the regional government said.',
    ],
    relations: ['agree'],
  },
  {
    name: 'a town in one report, its province in the other',
    a: [
      '2019-05-20',
      'An earthquake killed [41] people in the town of Sarovo in Meldia province on Monday, civil defence officials said.',
    ],
    b: [
      '2019-05-21',
      'The toll from the earthquake that struck Meldia province on Monday has risen to [58], the civil defence agency said on Tuesday.',
    ],
    relations: ['update'],
  },
  {
    name: 'turnout told by two sources',
    a: [
      '2023-04-17',
      'Turnout in the presidential election in Varland on Sunday was [61 percent], the electoral commission said.',
    ],
    b: [
      '2023-04-17',
      'Observers put turnout in the presidential election in Varland on Sunday at [44 percent].',
    ],
    relations: ['conflict'],
  },
  {
    name: 'the same sum in words and digits',
    a: [
      '2023-09-01',
      'The government of Varland will spend [$4.2 billion] on a new port at Kestrel Bay, the finance minister said on Friday.',
    ],
    b: [
      '2023-09-02',
      'The new port at Kestrel Bay will cost Varland [more than 4 billion dollars], the finance minister announced on Friday.',
    ],
    relations: ['agree'],
  },
  {
    name: 'jobs that one company cuts',
    a: [
      '2022-01-10',
      'Norrgard Steel will cut [1,200] jobs at its plant in Lundmere, the company said on Monday.',
    ],
    b: [
      '2022-01-10',
      'The union at Norrgard Steel said the company planned to cut [1,900] jobs at the Lundmere plant.',
    ],
    relations: ['conflict', 'update'],
  },
  {
    name: 'the dead of a whole war, three months apart',
    a: [
      '2021-02-01',
      'The civil war in Teluria, which began in 2015, has killed [some 40,000] people.',
    ],
    b: [
      '2021-05-03',
      'The war in Teluria has claimed the lives of [more than 38,000] people since it began in 2015.',
    ],
    relations: ['agree'],
  },
  {
    name: 'the dead of a whole war, eleven months apart and far apart',
    a: [
      '2021-02-01',
      'The brutal war in Teluria, now in its sixth year, has already claimed the lives of [upwards of 90,000] people.',
    ],
    b: [
      '2021-12-20',
      'This began the seven-year-long war in Teluria that has claimed the lives of [some 60,000] Telurians.',
    ],
    relations: ['conflict'],
  },
  {
    name: 'an attack told again in the next week',
    a: [
      '2021-03-05',
      'Gunmen killed [17] people in an attack on a wedding in Dolna on Friday, residents said.',
    ],
    b: [
      '2021-03-11',
      'Thousands marched in the capital on Thursday. They demanded justice for the [17] people who were killed in an attack on a wedding in Dolna last Friday.',
    ],
    relations: ['agree'],
  },
  {
    name: 'children in both',
    a: [
      '2020-02-19',
      'A shell hit a school in Askvar on Wednesday, killing 31 people including [11] children, the monitor said.',
    ],
    b: [
      '2020-02-20',
      'UNICEF said [14] children were killed when a school in Askvar was shelled on Wednesday.',
    ],
    relations: ['update'],
  },
  {
    name: 'a place spelled in two ways',
    a: ['2020-07-08', 'A landslide in Kársk on Wednesday killed [nine] miners, officials said.'],
    b: ['2020-07-09', 'Rescuers said [nine] miners had died in a landslide in Karsk on Wednesday.'],
    relations: ['agree'],
  },
  {
    name: 'air strikes counted',
    a: [
      '2020-02-19',
      'Warplanes carried out [six] air strikes on the village of Hallin on Wednesday, the monitor said.',
    ],
    b: [
      '2020-02-19',
      '[At least six] air raids hit the village of Hallin on Wednesday, activists said.',
    ],
    relations: ['agree'],
  },
  {
    name: 'number word and digits',
    a: ['2018-10-03', '[Forty-two] people drowned when a ferry sank off Port Sella on Wednesday.'],
    b: [
      '2018-10-04',
      'Divers searched the wreck of the ferry that sank off Port Sella on Wednesday with the loss of [42] lives.',
    ],
    relations: ['agree'],
  },
  {
    name: 'buses of one convoy',
    a: [
      '2019-12-01',
      'A convoy of [45] buses left the besieged town of Foltava on Sunday carrying some 2,000 people.',
    ],
    b: [
      '2019-12-01',
      '[About 45] buses carrying residents left besieged Foltava on Sunday, state media said.',
    ],
    relations: ['agree'],
  },
  {
    name: 'detained at one protest',
    a: [
      '2022-09-24',
      'Police detained [more than 700] people at protests in the capital Hasborg on Saturday, a rights group said.',
    ],
    b: [
      '2022-09-25',
      'The Interior Ministry said [230] protesters were detained in Hasborg on Saturday.',
    ],
    relations: ['conflict'],
  },
  {
    name: 'missing after one flood',
    a: [
      '2021-07-16',
      '[Some 150] people were missing on Friday after floods swept through the Ahlen valley, rescuers said.',
    ],
    b: [
      '2021-07-17',
      'Rescuers in the Ahlen valley said on Saturday that [155] people were still missing after the floods.',
    ],
    relations: ['agree'],
  },
  {
    name: 'a date in full and a weekday',
    a: [
      '2016-09-18',
      'An air strike on an army post near Dravik airport on Saturday killed [62] soldiers, the army said.',
    ],
    b: [
      '2018-02-09',
      'The only comparable attack was the September 17, 2016 air strike against an army post near Dravik airport, which killed [62] soldiers.',
    ],
    relations: ['agree'],
  },
];
