import { describe, expect, it } from 'vitest';
import { readText } from './sources-of';

describe('people', () => {
  it('keeps role and affiliation, and finds surname and pronoun again', () => {
    const { analysis, mentions } = readText(
      'The fire is out, said Tarn Fire Brigade spokeswoman Ilse Marrok. "Nobody was hurt," she continued. Marrok added that the cause was unknown.',
    );
    const source = analysis.sources.find((s) => s.name === 'Ilse Marrok');
    expect(source).toMatchObject({ kind: 'person', affiliation: 'Tarn Fire Brigade' });
    expect(source?.role).toContain('spokeswoman');
    expect(mentions('Ilse Marrok')).toEqual(['Ilse Marrok', 'she', 'Marrok']);
  });

  it('tells two people of one surname apart by who was named last', () => {
    const { mentions } = readText(
      'Anna Dorn said the dam would hold. Dorn said water was falling.\n\nPeter Dorn said it would not. Dorn warned of floods.',
    );
    expect(mentions('Anna Dorn')).toHaveLength(2);
    expect(mentions('Peter Dorn')).toHaveLength(2);
  });

  it('takes "he" for a man and "she" for a woman', () => {
    const { mentions } = readText(
      'Spokesman Jonas Vell said the bridge was closed. Spokeswoman Rita Ambel said it was open. He said cars had been turned back.',
    );
    expect(mentions('Jonas Vell')).toContain('He');
  });

  it('reads titles and ranks as no part of the name', () => {
    const { names } = readText(
      'Lt. Gen. Oskar Brand said the road was clear. Prof. Lena Holm disagreed, she said.',
    );
    expect(names).toEqual(['Oskar Brand', 'Lena Holm']);
  });

  it('reads an apposition that lost its commas', () => {
    const { analysis } = readText(
      'Tilda Maar an activist in the harbour town said two boats had sunk.',
    );
    expect(analysis.sources).toMatchObject([{ name: 'Tilda Maar', kind: 'person' }]);
  });
});

describe('bodies', () => {
  it('makes one source of full name, abbreviation, short name and noun', () => {
    const { names, mentions } = readText(
      'The Varland Observatory for Rivers (VOR) said 12 dams had failed. The Observatory said more would. VOR said so on Monday. The monitor said it was counting.',
    );
    expect(names).toEqual(['Varland Observatory for Rivers']);
    expect(mentions('Varland Observatory for Rivers')).toEqual(
      ['Varland Observatory for Rivers', 'VOR', 'The Observatory', 'VOR', 'The monitor', 'it']
        .filter((m) => m !== 'it')
        .map((m) => m.replace('The Observatory', 'Observatory')),
    );
  });

  it('names ministries and armies after their state, however they are put', () => {
    const { names } = readText(
      "Norway's Foreign Ministry said talks went on. The Norwegian Ministry of Foreign Affairs said so twice. The Norwegian military said nothing had been seen.",
    );
    expect(names).toEqual(['Norwegian Foreign Ministry', 'Norwegian army']);
  });

  it('takes a capital that speaks for the government', () => {
    const { analysis } = readText('Oslo allowed that the talks had failed. Ships left Bergen.');
    expect(analysis.sources).toMatchObject([{ name: 'Norwegian government', kind: 'government' }]);
  });

  it('gives "the army" to the state that the article is about', () => {
    const { names } = readText(
      'Norway closed its border on Monday. Norwegian trains stopped. The army said snow was to blame.',
    );
    expect(names).toEqual(['Norwegian army']);
  });

  it('counts an actor only where it is cited, a monitor wherever it is named', () => {
    const { mentions } = readText(
      'NATO sent ships. NATO said they were on exercise. Ships of NATO left. Airwars said it had seen them. The figures of Airwars are public.',
    );
    expect(mentions('NATO')).toEqual(['NATO']);
    expect(mentions('Airwars').filter((m) => m === 'Airwars')).toHaveLength(2);
  });

  it("never takes the article's own outlet for a source", () => {
    const { names } = readText(
      'A harbour pilot told the Guardian that two ships had met.',
      'The Guardian',
    );
    expect(names).toEqual(['harbour pilot']);
  });

  it('keeps the outlet that it was told to as relay', () => {
    const { analysis } = readText('A harbour pilot told CNN that two ships had met.');
    const relay = analysis.attributions[0]?.relay ?? -1;
    expect(analysis.sources[relay]).toMatchObject({ name: 'CNN', kind: 'outlet' });
  });
});

describe('what a phrase tells of its speaker', () => {
  it('keeps an abbreviation from brackets as another name', () => {
    const { analysis } = readText(
      'The Varland Rail Union (VRU) said talks had failed. The VRU said trains would stop.',
    );
    expect(analysis.sources[0]).toMatchObject({ name: 'Varland Rail Union', aliases: ['VRU'] });
  });

  it('knows whose leader speaks', () => {
    const { analysis } = readText(
      "The Varland Rail Union said talks had failed. The union's leader, Otto Brandt, said the offer was an insult.",
    );
    expect(analysis.sources[1]).toMatchObject({
      name: 'Otto Brandt',
      role: "union's leader",
      affiliation: 'Varland Rail Union',
    });
  });

  it('lets a report speak as the body that wrote it', () => {
    const { names, credited } = readText(
      'A report by the Tal Institute for Water found that 40 percent of wells were dry. The report said 12 towns had none.',
    );
    expect(names).toEqual(['Tal Institute for Water']);
    expect(credited('40 percent')).toBe('Tal Institute for Water');
  });

  it('names the one of several who speaks', () => {
    const { names } = readText(
      'Several witnesses said they had heard it. One of them, Hasan Odeh, said a wall fell.',
    );
    expect(names).toEqual(['several witnesses', 'Hasan Odeh']);
  });

  it('takes a body for a monitor that is called one', () => {
    const { mentions } = readText(
      'Airwars said 12 boats sank. The monitor said it had the names of all.',
    );
    expect(mentions('Airwars')).toContain('The monitor');
  });
});

describe('sources without a name', () => {
  it('keeps their description', () => {
    const { analysis } = readText(
      'A senior official in the port authority said on condition of anonymity that cranes were idle.',
    );
    expect(analysis.sources[0]).toMatchObject({ kind: 'anonymous' });
    expect(analysis.sources[0]?.name).toContain('senior official');
  });

  it('makes one source of a description and what points back at it', () => {
    const { names, mentions } = readText(
      'A source in the harbour said two cranes fell. The source said nobody was hurt.',
    );
    expect(names).toHaveLength(1);
    expect(mentions(names[0] ?? '')).toHaveLength(2);
  });

  it('has no mention where the words name nobody who can speak', () => {
    const { analysis } = readText(
      'It was said that the bridge was old. The bridge claimed the lives of 12 people.',
    );
    expect(analysis.sources.flatMap(({ mentions }) => mentions)).toEqual([]);
  });
});

describe('two at once', () => {
  it('reads both speakers of one cue', () => {
    const { names } = readText(
      'Save the Children and activists in Tarn said 14 schools were closed.',
    );
    expect(names).toEqual(['Save the Children', 'activists in Tarn']);
  });

  it('reads the outlet and whom it quotes', () => {
    const { names } = readText('Reuters reported the strike, quoting a port official.');
    expect(names).toEqual(['Reuters', 'port official']);
  });
});

describe('whose and what a body is', () => {
  it('is not told by a state that is named only later', () => {
    const { names } = readText(
      'A strike hit the market of Qasr Tal. The army said it had hit a command post.\n\nThe United States condemned the attack, the US State Department said.',
    );
    expect(names).not.toContain('US military');
    expect(names).toContain('army');
  });

  it.each([
    ['the White Gloves said', 'White Gloves'],
    ["the lawyers' collective Open Bar said", 'Open Bar'],
    ["a fans' association, Blue Wall, said", 'Blue Wall'],
    ['the operator Kolm Coal said', 'Kolm Coal'],
    ['pollster Gauge said', 'Gauge'],
    ['the space agency KSA said', 'KSA'],
  ])('is an organization: %s', (said, name) => {
    const { analysis } = readText(`Nineteen people were held, ${said} on Monday.`);
    expect(analysis.sources.find((source) => source.name === name)?.kind).toBe('organization');
  });

  it('is whoever stands before "who"', () => {
    const { mentions } = readText(
      'The toll rose to 68, the coast guard said.\n\nAnother 57 people are missing, according to Commander Ilse Marrok, who said hopes had faded.',
    );
    expect(mentions('coast guard')).toEqual(['coast guard']);
    expect(mentions('Ilse Marrok')).toContain('Ilse Marrok');
  });

  it('is not the last body named where the phrase says more than that', () => {
    const grid = 'Some 60,000 homes have no power, the grid operator KarNet said.';
    const { names } = readText(`${grid}\n\nThe insurance association said damage was high.`);
    expect(names).toEqual(['KarNet', 'insurance association']);
    expect(readText(`${grid}\n\nThe company said damage was high.`).names).toEqual(['KarNet']);
  });

  it('may be spoken for by somebody called as a month is', () => {
    const { names } = readText(
      'Health Minister Jan Orel said so. The mayor said in Jan nobody came.',
    );
    expect(names).toEqual(['Jan Orel', 'mayor']);
  });

  it('is no person for being called an authority, nor a price or a minister’s field', () => {
    const { analysis } = readText(
      'Greta Moen of the union said they had been warned. The rail authority said it was not so.\n\nTransport Minister Henrik Aas said it was too early. Shares in Halden fell, he said.',
    );
    const people = analysis.sources.filter(({ kind }) => kind === 'person');
    expect(people.map(({ name }) => name)).toEqual(['Greta Moen', 'Henrik Aas']);
    expect(analysis.sources.map(({ name }) => name)).not.toContain('Shares');
  });

  it('holds nothing of what it said', () => {
    const text =
      'According to the Tarn Institute, the quake had a magnitude of 6.5, slightly more than thought.';
    const { analysis } = readText(text);
    const [said] = analysis.attributions;
    expect(said?.source && text.slice(said.source.start, said.source.end)).toBe(
      'the Tarn Institute',
    );
  });
});
