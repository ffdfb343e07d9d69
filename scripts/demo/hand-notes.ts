/** A highlight that the demo's reader makes: words of an article of the newsroom, and what is noted to them. */
export interface HandNote {
  /** Names it in links. */
  readonly key: string;
  /** Id of the newsroom's article. */
  readonly article: string;
  readonly words: string;
  readonly meaning: 'claim' | 'doubtful' | 'checked' | 'quote' | 'to-do';
  readonly note?: string;
  readonly tags?: readonly string[];
}

/** What a reader of the newsroom might mark. The words of the last one go with the article's later edition. */
export const HAND_NOTES: readonly HandNote[] = [
  {
    key: 'aboard-claimed',
    article: 'ferry-aboard',
    words: '188 people had been on board when the ship left Sorholm',
    meaning: 'doubtful',
    note: 'The operator’s own list. Who was not on it?',
    tags: ['ferry', 'passengers'],
  },
  {
    key: 'aboard-confirmed',
    article: 'ferry-toll-rises',
    words: '214 people had been on board the Marelle',
    meaning: 'checked',
    note: 'Confirmed by the coast guard a day later.',
    tags: ['ferry', 'passengers'],
  },
  {
    key: 'warm',
    article: 'ferry-toll-rises',
    words: 'They went where it was warm',
    meaning: 'quote',
    tags: ['ferry'],
  },
  {
    key: 'march',
    article: 'mill-march',
    words: "The Varland Metalworkers' Union said 12,000 people had taken part in the march.",
    meaning: 'claim',
    note: 'The police counted fewer than half as many.',
    tags: ['steel'],
  },
  {
    key: 'buyer',
    article: 'mill-aid',
    words: 'Both went away again, the person said, when they saw the electricity bill.',
    meaning: 'to-do',
    note: 'Which winter was that, and who were the two?',
    tags: ['steel'],
  },
];

/** How the demo's highlights stand to each other. */
export const HAND_LINKS = [
  { a: 'aboard-confirmed', b: 'aboard-claimed', relation: 'contradicts' },
  { a: 'buyer', b: 'march', relation: 'background' },
] as const;

/** The later edition of an article: what stands in the place of what. */
export const LATER_EDITION = {
  article: 'mill-aid',
  changes: [
    ['140 million crowns', '155 million crowns'],
    [
      ' Both went away again, the person said, when they saw the electricity bill.',
      ' Neither has made an offer, the person said.',
    ],
  ],
} as const;
