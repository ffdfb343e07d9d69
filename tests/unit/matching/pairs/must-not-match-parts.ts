import type { Pair } from './pair';

/** Different things of one event. Written before any weight was set; everything in them is invented. */
export const DIFFERENT_PARTS: readonly Pair[] = [
  {
    name: 'all dead and the children among them',
    a: [
      '2020-02-19',
      'A shell hit a school in Askvar on Wednesday, killing [31] people, the monitor said.',
    ],
    b: [
      '2020-02-20',
      'UNICEF said [14] children were killed when a school in Askvar was shelled on Wednesday.',
    ],
    relations: null,
  },
  {
    name: 'dead and wounded',
    a: ['2020-02-19', 'A shell hit a school in Askvar on Wednesday, killing [31] people.'],
    b: ['2020-02-19', 'A shell hit a school in Askvar on Wednesday, wounding [31] people.'],
    relations: null,
  },
  {
    name: 'victims and attackers',
    a: [
      '2019-06-01',
      'Gunmen stormed a hotel in Dolna on Saturday and killed [15] guests, police said.',
    ],
    b: [
      '2019-06-01',
      'Security forces killed [four] of the gunmen who stormed a hotel in Dolna on Saturday, police said.',
    ],
    relations: null,
  },
  {
    name: 'the dead of the two sides',
    a: [
      '2017-05-18',
      'The attack on the village of Akra on Thursday killed [27] pro-government fighters, the monitor said.',
    ],
    b: [
      '2017-05-18',
      'The group lost [15] of its own militants in the attack on the village of Akra on Thursday, the monitor said.',
    ],
    relations: null,
  },
  {
    name: 'a toll and those who died later',
    a: ['2021-03-02', 'A bomb in the fish market of Brenholt killed [12] people on Tuesday.'],
    b: [
      '2021-03-03',
      '[Another seven] people died of their wounds on Wednesday after the bombing in the fish market of Brenholt.',
    ],
    relations: null,
  },
  {
    name: 'two soldiers and two children',
    a: [
      '2021-03-02',
      'The bombing in Brenholt on Tuesday killed 12 people, among them [two] soldiers.',
    ],
    b: [
      '2021-03-02',
      'The bombing in Brenholt on Tuesday killed 12 people, among them [two] children.',
    ],
    relations: null,
  },
  {
    name: 'women and children',
    a: ['2017-04-05', 'The attack on Harran on Tuesday killed 86 people, including [20] women.'],
    b: ['2017-04-05', 'The attack on Harran on Tuesday killed 86 people, including [30] children.'],
    relations: null,
  },
  {
    name: 'wounded police and wounded protesters',
    a: ['2022-09-24', '[25] police officers were injured in clashes in Hasborg on Saturday.'],
    b: ['2022-09-24', '[120] protesters were injured in clashes in Hasborg on Saturday.'],
    relations: null,
  },
  {
    name: 'buses and ambulances',
    a: ['2019-12-01', '[45] buses left the besieged town of Foltava on Sunday.'],
    b: ['2019-12-01', '[20] ambulances left the besieged town of Foltava on Sunday.'],
    relations: null,
  },
  {
    name: 'turnout and the share of the winner',
    a: [
      '2023-04-17',
      'Turnout in the presidential election in Varland on Sunday was [61 percent], the commission said.',
    ],
    b: [
      '2023-04-17',
      'Anna Berg won [58 percent] of the vote in the presidential election in Varland on Sunday.',
    ],
    relations: null,
  },
  {
    name: 'votes for two candidates',
    a: [
      '2023-04-17',
      'Anna Berg won [2.4 million] votes in the presidential election in Varland on Sunday.',
    ],
    b: [
      '2023-04-17',
      'Her rival Jon Tessel won [1.7 million] votes in the presidential election in Varland on Sunday.',
    ],
    relations: null,
  },
  {
    name: 'unemployment and inflation',
    a: [
      '2023-02-01',
      'Unemployment in Varland rose to [6.1 percent] in January, the statistics office said.',
    ],
    b: [
      '2023-02-01',
      'Inflation in Varland rose to [6.4 percent] in January, the statistics office said.',
    ],
    relations: null,
  },
  {
    name: 'missing and dead',
    a: ['2021-07-16', '[150] people were missing on Friday after floods in the Ahlen valley.'],
    b: [
      '2021-07-16',
      '[150] people were killed in the floods in the Ahlen valley, officials said on Friday.',
    ],
    relations: null,
  },
  {
    name: 'fighters of a force and fighters killed',
    a: [
      '2018-02-09',
      'A column of [500] fighters attacked the base near Dravik on Wednesday, the army said.',
    ],
    b: [
      '2018-02-09',
      'The army said [100] fighters were killed when a column attacked the base near Dravik on Wednesday.',
    ],
    relations: null,
  },
  {
    name: 'inhabitants of a town and its dead',
    a: ['2016-07-02', 'The town of Jarva is home to [some 60,000] people.'],
    b: ['2016-07-02', 'The shelling of the town of Jarva on Saturday killed [31] people.'],
    relations: null,
  },
  {
    name: 'new cases and all cases',
    a: [
      '2020-10-10',
      'Varland reported [1,300] new cases of the fever on Saturday, the Health Ministry said.',
    ],
    b: [
      '2020-10-10',
      'The number of cases of the fever in Varland since March reached [64,000] on Saturday, the Health Ministry said.',
    ],
    relations: null,
  },
  {
    name: 'rockets and air strikes',
    a: ['2016-05-31', '[20] rockets hit the town of Idra on Monday.'],
    b: ['2016-05-31', '[20] air strikes hit the town of Idra on Monday.'],
    relations: null,
  },
  {
    name: 'seats of two parties',
    a: [
      '2023-04-17',
      'The Labour Union won [84] seats in the parliamentary election in Varland on Sunday.',
    ],
    b: [
      '2023-04-17',
      'The Farmers League won [31] seats in the parliamentary election in Varland on Sunday.',
    ],
    relations: null,
  },
  {
    name: 'budgets of two ministries',
    a: [
      '2023-09-01',
      'The education budget of Varland will be [$2.1 billion] next year, the finance minister said on Friday.',
    ],
    b: [
      '2023-09-01',
      'The defence budget of Varland will be [$3.4 billion] next year, the finance minister said on Friday.',
    ],
    relations: null,
  },
  {
    name: 'prices of two goods',
    a: ['2022-03-07', 'The price of oil rose to [$130] a barrel on Monday.'],
    b: ['2022-03-07', 'The price of wheat rose to [$410] a tonne on Monday.'],
    relations: null,
  },
];
