/** One story as its desk would change it during a day: invented, with every finding known by name. */

/** A sentence in two wordings. `{id=words}` is a finding; both wordings have the same ones. */
type Sentence = readonly [first: string, rewritten: string];

/** Paragraphs of sentences. */
type Story = readonly (readonly Sentence[])[];

const FERRY: Story = [
  [
    [
      '{toll=At least 43 people} died when the ferry Ona sank off Port Lisk on Monday night, {ministry=the Interior Ministry} said.',
      '{ministry=the Interior Ministry} said on Tuesday that {toll=At least 43 people} had been killed in the sinking of the Ona off Port Lisk.',
    ],
    [
      'It was the worst accident on the coast of Varland in {years=twenty years}.',
      'No accident on the coast of Varland has been as bad in {years=twenty years}.',
    ],
  ],
  [
    [
      '{rescue=The rescue service} put the toll at {second=38} and said that {missing=dozens} were still missing.',
      'The toll stood at {second=38}, according to {rescue=The rescue service}, with {missing=dozens} missing.',
    ],
    [
      '“We have not given up hope,” said its spokeswoman, {orth=Lina Orth}.',
      '{orth=Lina Orth}, its spokeswoman, said hope had not been given up.',
    ],
  ],
  [
    [
      'The ferry carried {aboard=214 passengers} and a crew of {crew=twelve}, {line=Skerry Line} said in a statement.',
      'In a statement {line=Skerry Line} said that {aboard=214 passengers} and {crew=twelve} sailors were aboard.',
    ],
    [
      'Its licence was for {licence=190}, port records show.',
      'Records of the port show a licence for {licence=190}.',
    ],
  ],
  [
    [
      'Divers reached the wreck at a depth of {depth=61 metres} shortly after noon.',
      'It was past noon when divers came to the wreck, {depth=61 metres} below.',
    ],
    [
      'They will go down again on Wednesday if the wind allows it, {navy=a navy officer} said.',
      'Weather permitting they dive again on Wednesday, {navy=a navy officer} told reporters.',
    ],
  ],
  [
    [
      'The owner’s shares fell by {shares=17 percent} in the first hour of trading.',
      'In the first hour of trading the owner’s shares lost {shares=17 percent}.',
    ],
  ],
  [
    [
      'In {before=1998}, a smaller ship went down at the same place; {dead98=nine people} were killed.',
      'A smaller ship was lost at the same place in {before=1998}, and {dead98=nine people} died.',
    ],
  ],
];

const STRIKE: Story = [
  [
    [
      'About {walked=12,000 workers} walked out of the shipyards of Torvik on Thursday, {union=the Dockers’ Union} said.',
      '{union=the Dockers’ Union} counted About {walked=12,000 workers} who left the shipyards of Torvik on Thursday.',
    ],
    ['The police spoke of {police=8,000}.', 'It was {police=8,000} by the count of the police.'],
  ],
  [
    [
      'They ask for {rise=6 percent} more pay from January, and for {week=35 hours} a week.',
      'From January they want {rise=6 percent} more and a week of {week=35 hours}.',
    ],
    [
      'The yards offer {offer=2.5 percent}, said {berg=Harald Berg}, who speaks for them.',
      '{berg=Harald Berg}, for the yards, said the offer was {offer=2.5 percent}.',
    ],
  ],
  [
    [
      'A day of strike costs the yards {cost=3.4 million crowns}, by the estimate of {bank=Nordhaven Bank}.',
      '{bank=Nordhaven Bank} puts the price of one day at {cost=3.4 million crowns}.',
    ],
    [
      'Work on {ships=seven ships} has stopped.',
      'There are {ships=seven ships} on which no one works.',
    ],
  ],
  [
    [
      '“We can wait,” {mira=Mira Sand} of the union told a crowd at gate 3, “longer than they can.”',
      'At gate 3 {mira=Mira Sand}, of the union, told the crowd that the union could wait longer.',
    ],
  ],
  [
    [
      'Talks were broken off on {day=12 March} after less than {minutes=40 minutes}.',
      'It took less than {minutes=40 minutes} before the talks of {day=12 March} were broken off.',
    ],
    [
      'A mediator, {judge=the former judge Ane Holt}, is to meet both sides on Monday.',
      'Both sides will see {judge=the former judge Ane Holt}, a mediator, on Monday.',
    ],
  ],
];

const FLOOD: Story = [
  [
    [
      'The river Saal rose to {level=7.2 metres} at Brennau on Friday, {gauge=the gauge office} reported, and {homes=1,300 homes} were without power.',
      'At Brennau {gauge=the gauge office} measured {level=7.2 metres} on the Saal; {homes=1,300 homes} had no power.',
    ],
  ],
  [
    [
      '{mayor=Mayor Ilse Kromm} said that {moved=more than 4,000 people} had been brought to schools and halls.',
      'In schools and halls there are {moved=more than 4,000 people}, {mayor=Mayor Ilse Kromm} said.',
    ],
    [
      'By evening {injured=eleven} had been treated for injuries, {clinic=the district clinic} said.',
      '{clinic=the district clinic} had {injured=eleven} injured to treat by evening.',
    ],
  ],
  [
    [
      'Rain of {rain=140 litres} on each square metre fell within {span=36 hours}.',
      'Within {span=36 hours} there fell {rain=140 litres} of rain on each square metre.',
    ],
    [
      'That is as much as in {months=two months} of a usual spring, {weather=the weather service} said.',
      'A usual spring needs {months=two months} for that, according to {weather=the weather service}.',
    ],
  ],
  [
    [
      'The state set aside {aid=50 million} for those who lost their houses.',
      'For those whose houses are lost the state has {aid=50 million}.',
    ],
    [
      '“It is a beginning,” said {klee=Jonas Klee}, whose mill stands in water up to the roof.',
      '{klee=Jonas Klee}, whose mill is under water to the roof, called it a beginning.',
    ],
  ],
];

/** Every story that versions are made of. */
const STORIES: readonly Story[] = [FERRY, STRIKE, FLOOD];

/** What editors put in: some of it has the figures of other passages, meaning other things. */
const ADDED = [
  'This story is being updated as more becomes known.',
  'The harbour office counted 43 lorries that waited at the ferry terminal, among them 12 with fish.',
  'Readers can see pictures of the day in our gallery, which has 38 of them.',
  'In a similar case two years ago the ministry had first named 17 percent, and later 6 percent.',
  'The school at the market place has 214 pupils; lessons are to begin again within two months.',
  'A bridge further down was closed for seven hours, and opened again at 8,000 vehicles a day.',
];

/** Numbers from 0 up to 1, the same for the same seed (Mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A text and where its findings stand. */
interface Version {
  readonly text: string;
  readonly findings: ReadonlyMap<string, { readonly start: number; readonly end: number }>;
}

/** Puts wordings together, paragraph by paragraph. */
function written(paragraphs: readonly (readonly string[])[]): Version {
  const marked = paragraphs.map((sentences) => sentences.join(' ')).join('\n\n');
  const findings = new Map<string, { start: number; end: number }>();
  let text = '';
  let at = 0;
  for (const { 0: whole, 1: id = '', 2: words = '', index } of marked.matchAll(
    /\{(\w+)=([^}]*)\}/g,
  )) {
    text += marked.slice(at, index);
    findings.set(id, { start: text.length, end: text.length + words.length });
    text += words;
    at = index + whole.length;
  }
  return { text: text + marked.slice(at), findings };
}

/** The same words with two letters swapped outside of findings: a typo. */
function withTypo(wording: string, random: () => number): string {
  const words = [...wording.matchAll(/(?<=^|[^{=\w’])[a-z]{5,}(?=[ ,.;])(?![^{]*\})/g)];
  const { 0: word, index } = words[Math.floor(random() * words.length)] ?? { 0: '', index: 0 };
  if (word === '') return wording;
  const typo = word.slice(0, 2) + word.charAt(3) + word.charAt(2) + word.slice(4);
  return wording.slice(0, index) + typo + wording.slice(index + word.length);
}

/** A figure that has changed since: "43" -> "48". Its finding is gone, for the words it was found in are. */
function withNewFigure(wording: string, random: () => number): string {
  const figures = [...wording.matchAll(/\{(\w+)=([^}\d]*)(\d)([\d.,]*)([^}]*)\}/g)];
  const found = figures[Math.floor(random() * figures.length)];
  if (!found) return wording;
  const [whole, , before = '', digit = '', digits = '', after = ''] = found;
  const next = `${before}${(Number(digit) % 8) + 1 + (digit === '8' ? 1 : 0)}${digits}${after}`;
  return wording.replace(whole, next);
}

/** Two versions of one story. */
export interface Pair {
  readonly before: Version;
  readonly after: Version;
}

/** The pair of a seed: up to six changes, of every kind that desks make. */
export function pairOf(seed: number): Pair {
  const random = numbersFrom(seed);
  const pick = (count: number) => Math.floor(random() * count);
  const story = STORIES[seed % STORIES.length] ?? FERRY;
  const before = story.map((sentences) => sentences.map(([first]) => first));
  const after = before.map((sentences) => [...sentences]);
  const changes = 1 + pick(6);
  for (let change = 0; change < changes; change++) {
    const p = pick(after.length);
    const paragraph = after[p] ?? [];
    const s = pick(paragraph.length);
    const kind = pick(6);
    const original = story.flat().find(([first]) => first === paragraph[s]);
    if (kind === 0 && original) {
      // the typo stood in the first version
      const typo = withTypo(original[0], random);
      for (const sentences of before) {
        const at = sentences.indexOf(original[0]);
        if (at >= 0) sentences[at] = typo;
      }
    } else if (kind === 1) after.splice(pick(after.length), 0, ...after.splice(p, 1));
    else if (kind === 2 && original) paragraph[s] = original[1];
    else if (kind === 3) paragraph[s] = withNewFigure(paragraph[s] ?? '', random);
    else if (kind === 4) after.splice(pick(after.length + 1), 0, [ADDED[pick(ADDED.length)] ?? '']);
    else if (after.length > 3 && random() < 0.5) after.splice(p, 1);
  }
  return { before: written(before), after: written(after) };
}
