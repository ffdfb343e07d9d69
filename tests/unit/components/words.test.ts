/** Dates, figures and reasons as a person would say them, in both languages. */
import { describe, expect, it } from 'vitest';
import { dayInWords, distanceInWords } from '@/components/words/dates';
import { figureAsPrinted, whenInWords } from '@/components/words/evidence-words';
import { bothMeasure, figureInWords, topicOf } from '@/components/words/figure-words';
import { formatNumber, shortNumber } from '@/components/words/plural';
import { commonGround, reasonInWords } from '@/components/words/reason-words';
import { MEASURES } from '@/lib/domain/figure';
import { crossReference, DAY, evidence } from '../../gallery/samples';
import { texts } from '../../gallery/texts';

const en = texts('en');
const de = texts('de');

describe('dates', () => {
  it.each([
    ['2031-04-15', 'one day earlier'],
    ['2031-04-18', '2 days later'],
    ['2031-04-16', 'the same day'],
    ['2031-04-16T06:30:00+02:00', '2 hours earlier'],
    ['2031-04-16T08:50:00+02:00', 'the same day'],
    ['2031-03-26', '3 weeks earlier'],
    ['2031-01-02', '3 months earlier'],
    ['2036-04-16', '5 years later'],
    ['unknown', ''],
  ])('tell how far %s lies from the article', (there, words) => {
    expect(distanceInWords(en, DAY, there)).toBe(words);
  });

  it('give the printed day, in whatever zone it was printed', () => {
    expect(dayInWords(en, '2031-04-15T23:30:00-11:00', DAY)).toBe('15 Apr');
    expect(dayInWords(en, '2030-04-15', DAY)).toBe('15 Apr 2030');
    expect(dayInWords(de, '2031-04-15', DAY)).toBe('15. Apr.');
  });

  it('say both, or what there is', () => {
    expect(whenInWords(en, DAY, '2031-04-15')).toBe('15 Apr, one day earlier');
    expect(whenInWords(de, DAY, '2031-04-15')).toBe('15. Apr., einen Tag früher');
    expect(whenInWords(en, DAY, 'undated')).toBe('undated');
  });
});

describe('a figure in its own words', () => {
  it.each([
    ['24', 'people', 'deaths', 'put the toll at 24 people, and said', '24 people'],
    ['24', 'people', 'deaths', 'counted 24 dead. Many people fled', '24'],
    ['5', null, 'percent', 'rose by 5 percent in a week', '5 percent'],
    ['5', null, 'percent', 'rose by 5% in a week', '5%'],
    ['1.2 million', null, 'money', 'set aside US$1.2 million for repairs', 'US$1.2 million'],
    ['6.4 percent', null, 'percent', 'stood at 6.4 percent in March', '6.4 percent'],
    ['six', null, 'duration', 'six years later', 'six years'],
    ['140 million', null, 'money', 'with 140 million crowns after', '140 million crowns'],
    ['43', null, 'age', 'a 43-year-old driver', '43-year-old'],
    ['6.4 percent', null, 'percent', 'stood at 6.4 percent in March', '6.4 percent'],
    ['six', null, 'duration', 'six years later', 'six years'],
    ['140 million', null, 'money', 'with 140 million crowns after', '140 million crowns'],
    ['43', null, 'age', 'the driver, 43, was', '43'],
    ['about 30', null, 'deaths', 'about 30 were found', 'about 30'],
    ['30', 'people', 'deaths', 'a sentence without it', '30'],
  ] as const)('%s %s (%s)', (phrase, subject, measure, sentence, words) => {
    expect(figureAsPrinted({ phrase, subject, measure, sentence })).toBe(words);
  });

  it.each([
    ['at least 43', null, 'deaths', 'at least 43 killed'],
    ['at least 43', 'people', 'deaths', 'at least 43 people killed'],
    ['43', 'deaths', 'deaths', '43 deaths'],
    ['Thousands', 'people', 'people', 'Thousands of people'],
    ['Thousands', null, 'people', 'Thousands of people'],
    ['Dozens', null, 'deaths', 'Dozens killed'],
    ['12', null, 'seats', '12 seats'],
    ['12', 'council seats', 'seats', '12 council seats'],
    ['5', null, null, '5'],
    ['188 people had been on board', 'people', 'people', '188 people had been on board'],
  ] as const)('%s %s (%s) is said as %s', (phrase, subject, measure, words) => {
    expect(figureInWords(en, { phrase, subject, measure, sentence: '' })).toBe(words);
  });

  it('stays a quotation in German', () => {
    const figure = {
      phrase: 'at least 43',
      subject: 'people',
      measure: 'deaths',
      sentence: '',
    } as const;
    expect(figureInWords(de, figure)).toBe('„at least 43 people“ getötet');
  });
});

describe('reasons', () => {
  const HERE = { day: DAY, sentence: 'Bombing of a bus, Orlin police said.', source: null };
  const { reason } = crossReference('conflict');

  it('say in one sentence what both have in common and why the relation is called so', () => {
    expect(reasonInWords(en, reason, HERE)).toBe(
      'Both count the dead, name Orlin, refer to 15 Apr and mention “bus” and “bombing”, but no number fits both.',
    );
    expect(reasonInWords(de, reason, HERE)).toBe(
      'Beide zählen die Toten, nennen Orlin, beziehen sich auf den 15. Apr. und erwähnen „bus“ und „bombing“, aber keine Zahl passt zu beiden.',
    );
  });

  it.each([
    'same-value',
    'ranges-overlap',
    'ranges-apart',
    'compatible-but-far',
    'later-and-larger',
    'later-and-smaller',
    'same-source-corrected',
  ] as const)('%s is one sentence even with nothing else known', (code) => {
    const bare = { code, measure: 'other', places: [], period: null, shared: [] } as const;
    for (const language of [en, de])
      expect(reasonInWords(language, bare, HERE)).toMatch(/^(?:Both give|Beide nennen) [^$.]+\.$/u);
  });

  it('do not say with the measure what a shared word says', () => {
    const told = { ...reason, measure: 'injuries', shared: ['injured', 'bus'] } as const;
    expect(topicOf(en, evidence({ measure: 'injuries' }), told)).toMatch(/^Injured · bus, /u);
  });

  it('print names as the sentence does, and do not say twice what is counted', () => {
    const told = { ...reason, measure: 'jobs', shared: ['orvel', 'mill', 'job'] } as const;
    const here = { day: DAY, sentence: 'Mill workers lost 1,800 jobs.', source: 'Orvel Steel' };
    expect(reasonInWords(en, told, here)).toContain('mention “Orvel” and “mill”, but');
  });

  it.each([
    [
      '2030-12-30',
      '2031-01-02',
      'the time from 30 Dec 2030 to 2 Jan',
      'vom 30. Dez. 2030 bis zum 2. Jan.',
    ],
    ['2024-02-01', '2024-02-29', 'refer to February 2024', 'auf Februar 2024'],
    ['2030-01-01', '2030-12-31', 'refer to 2030', 'auf 2030'],
    ['2030-02-01', '2030-12-31', 'the time from 1 Feb 2030 to', 'vom 1. Feb. 2030 bis'],
  ])('tell the time from %s to %s as one says it', (from, to, english, german) => {
    const told = { ...reason, period: { from, to } };
    expect(reasonInWords(en, told, HERE)).toContain(english);
    expect(reasonInWords(de, told, HERE)).toContain(german);
  });

  it('are short at the foot of the card', () => {
    expect(commonGround(en, reason, HERE)).toBe(
      'Same event: bus, bombing, Orlin · both count the dead',
    );
    expect(commonGround(en, { ...reason, measure: 'price' }, HERE)).toBe(
      'In common: bus, bombing, Orlin · both give a price',
    );
    expect(commonGround(en, { ...reason, shared: [], places: [] }, HERE)).toBe(
      'Both count the dead',
    );
  });

  it('find words for every measure', () => {
    for (const measure of MEASURES)
      for (const language of [en, de])
        expect(bothMeasure(language, measure)).toMatch(
          /^(?:both|beide) (?:count|give|zählen|nennen) \S/u,
        );
  });
});

describe('heads of rows', () => {
  const { reason } = crossReference('conflict');

  it('say what is measured and what tells the event apart', () => {
    expect(topicOf(en, evidence(), reason)).toBe('Killed · bus, bombing, Orlin');
    expect(topicOf(de, evidence(), reason)).toBe('Getötet · bus, bombing, Orlin');
  });

  it('say a place once', () => {
    const twice = { ...reason, shared: ['orlin', 'bus'] };
    expect(topicOf(en, evidence(), twice)).toBe('Killed · bus, Orlin');
  });

  it('take the counted noun where the measure says nothing', () => {
    const figure = evidence({ measure: 'other', subject: 'lanterns' });
    expect(topicOf(en, figure, { ...reason, shared: [], places: [] })).toBe('Lanterns');
  });
});

describe('numbers', () => {
  it('are written in full as the language does, on scales long ones short', () => {
    expect(formatNumber(en, 43_000)).toBe('43,000');
    expect(formatNumber(de, 43_000)).toBe('43.000');
    expect(formatNumber(de, 111_280)).toBe('111.280');
    expect(shortNumber(en, 43_000)).toBe('43,000');
    expect(shortNumber(en, 350_000)).toBe('350k');
  });
});
