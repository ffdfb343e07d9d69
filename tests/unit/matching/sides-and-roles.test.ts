import { describe, expect, it } from 'vitest';
import { candidateTerms } from '@/lib/matching/candidate-terms';
import { compareFigures } from '@/lib/matching/compare-figures';
import { isOneStory } from '@/lib/matching/one-story';
import { rolesFit } from '@/lib/matching/role';
import { thingFit } from '@/lib/matching/thing-fit';
import { timeFit } from '@/lib/matching/time-fit';
import { figure, value } from './figures';

const dead = (subject: string, stated = 12) => figure({ subject, unit: subject, ...value(stated) });
const told = (stated: number, sentence: string, more = {}) =>
  figure({ ...value(stated), sentence, ...more });

describe('those killed on one side', () => {
  it.each([
    ['civilians', 'soldiers', false],
    ['civilians', 'rebels', false],
    ['civilians', 'police officers', false],
    ['soldiers', 'rebels', false],
    ['soldiers', 'fighters', false],
    ['civilians', 'people', true],
    ['civilians', 'villagers', true],
    ['fighters', 'rebels', true],
    ['gunmen', 'militants', true],
    ['soldiers', 'troops', true],
    ['pro-government fighters', 'soldiers', true],
  ])('%s and %s may be the same: %s', (one, other, expected) => {
    expect(thingFit(dead(one), dead(other)) !== null).toBe(expected);
    expect(thingFit(dead(other), dead(one)) !== null).toBe(expected);
  });

  it('are a part of all where they are fewer, and contradict what is said of all where they are more', () => {
    expect(thingFit(dead('soldiers', 22), dead('people', 31))).toBeNull();
    expect(thingFit(dead('soldiers', 40), dead('people', 31))).not.toBeNull();
    expect(thingFit(dead('migrants', 27), dead('people', 34))).not.toBeNull();
    const toll = figure({ subject: null, unit: null, ...value(200) });
    expect(thingFit(dead('militants', 150), toll)).not.toBeNull();
  });
});

describe('a part and its whole', () => {
  const shot = 'The air force shot down 63 of 97 drones.';
  const downed = 'Air defences downed 63 drones out of almost 100 fired overnight.';
  it.each([
    [told(63, shot), told(63, downed), true],
    [told(97, shot), told(100, downed), true],
    [told(63, shot), told(100, downed), false],
    [told(97, shot), told(63, downed), false],
    [told(97, shot), told(97, 'Some 97 drones crossed the border.'), true],
  ])('%#', (one, other, expected) => {
    expect(rolesFit(one, other)).toBe(expected);
  });
});

it('what a day brought is not what one strike did', () => {
  const day = told(52, 'In the past 24 hours 52 people were killed.');
  const strike = told(17, 'The strike killed 17 people.');
  expect(rolesFit(day, strike)).toBe(false);
  expect(rolesFit(day, told(52, 'The toll of the last day was 52.'))).toBe(true);
  expect(rolesFit(day, told(52, 'The strikes killed 52 people.'))).toBe(true);
  // The strike lasted so long; it is no sum.
  expect(rolesFit(told(400, 'A 48-hour strike stopped 400 flights.'), strike)).toBe(true);
});

it('what each of two freed is not what both freed', () => {
  const each = told(84, 'They exchanged 84 prisoners of war each on Friday.');
  const both = told(168, 'They swapped 168 prisoners.');
  expect(rolesFit(each, both)).toBe(false);
  expect(rolesFit(each, told(84, 'Tal and Orrin each freed 84 prisoners.'))).toBe(true);
});

it('core inflation is not inflation', () => {
  const rate = (phrase: string, sentence: string) =>
    figure({ measure: 'percent', phrase, sentence });
  const all = rate('2.8 percent', 'Annual inflation accelerated to 2.8 percent.');
  const core = rate('2.7 percent', 'Core inflation was unchanged at 2.7 percent.');
  const food = rate('3.9 percent', 'Food inflation slowed to 3.9 percent.');
  expect(rolesFit(all, core) || rolesFit(core, food)).toBe(false);
  expect(rolesFit(core, rate('2.6 percent', 'It put core inflation at 2.6 percent.'))).toBe(true);
});

it('ages are compared only of one name', () => {
  const age = (phrase: string, sentence: string) => figure({ measure: 'age', phrase, sentence });
  const man = age('54', 'A man of 54 died when a tree fell on his car.');
  expect(thingFit(man, age('71', 'A woman of 71 died in her cellar.'))).toBeNull();
  const rask = age('61', 'The mayor, Viktor Rask, 61, will appeal.');
  expect(thingFit(rask, age('63', 'The court jailed Viktor Rask, 63.'))).not.toBeNull();
});

it('an old number that the article says is overtaken is not held against another source', () => {
  const old = told(41, 'The ministry counted 58 dead, up from 41.', {
    scope: 'level-before',
    sourceKeys: ['ministry'],
  });
  const doctors = told(67, 'The doctors counted 67 dead.', { sourceKeys: ['doctors'] });
  expect(compareFigures(doctors, old)).toBeNull();
  expect(compareFigures(told(41, doctors.sentence, doctors), old)).toBeNull();
  expect(compareFigures({ ...doctors, ...value(41) }, old)?.relation).toBe('agree');
});

it('a bare share may be of anything', () => {
  const share = (subject: string | null) =>
    figure({ measure: 'percent', unit: 'percent', subject, ...value(12) });
  const [pay, bare, voters] = [share('pay rise'), share(null), share('voters')];
  const context = ['demanded', 'union'];
  const sentence = 'The union demanded 12 percent.';
  const told = (one: typeof pay) => ({ ...one, context, sentence });
  expect(thingFit(told(pay), told(bare))).toBe(0);
  expect(thingFit(told(pay), told(voters))).toBeNull();
});

describe('money', () => {
  const sum = (stated: number, sentence: string, context: string[]) =>
    figure({
      measure: 'money',
      unit: 'crowns',
      subject: null,
      ...value(stated),
      sentence,
      context,
    });
  const loss = sum(1200, 'Tolvo made a loss of 1200 crowns.', ['tolvo', 'loss', 'crown']);
  const saved = sum(600, 'At Tolvo cuts save 600 crowns.', ['tolvo', 'save', 'crown']);
  it('in one currency is not one sum', () => {
    expect(compareFigures(loss, saved)).toBeNull();
  });
  it('for one thing is', () => {
    const other = sum(650, 'The plan will save Tolvo 650 crowns.', ['tolvo', 'save', 'crown']);
    expect(compareFigures(saved, other)?.relation).toBe('conflict');
  });
});

describe('jobs that are to go', () => {
  const jobs = (more = {}) =>
    figure({ measure: 'jobs', subject: 'jobs', unit: 'jobs', period: null, places: [], ...more });
  const byThen = { from: '2022-01-01', to: '2022-12-31' };
  const first = jobs({
    period: byThen,
    sentence: 'Tolvo will cut 12 jobs by the end of next year.',
    context: ['tolvo', 'carmaker'],
  });
  const later = jobs({
    subject: 'positions',
    day: '2021-03-03',
    sentence: 'They left Tolvo on Wednesday after the carmaker said 12 positions would go.',
    context: ['position', 'announced', 'carmaker', 'disappear', 'walked', 'tolvo'],
    period: { from: '2021-03-03', to: '2021-03-03' },
  });
  it('are told now, whenever they will have gone, and whatever they are called', () => {
    expect(timeFit(first, later)).not.toBeNull();
    expect(thingFit(first, later)).toBe(1);
  });
  it('are found by the name of the firm, which goes before other words', () => {
    const known = new Set(candidateTerms(first));
    expect(candidateTerms(later).some((term) => known.has(term))).toBe(true);
  });
});

describe('one named storm', () => {
  const first = told(3, 'Storm Ingrid killed 3 people in the west of Alland.', {
    places: ['Alland'],
    topics: ['storm', 'ingrid', 'kellin'],
  });
  const later = told(4, 'The toll of Storm Ingrid is 4 after a death in Kellin.', {
    places: ['Kellin'],
    topics: ['storm', 'ingrid', 'flooded'],
  });
  it('is one story where its places are spoken of in both articles', () => {
    expect(isOneStory(first, later)).toBe(true);
    expect(isOneStory(first, { ...later, sentence: 'Storm Berta: 4 dead in Kellin.' })).toBe(false);
    expect(isOneStory({ ...first, topics: ['storm'] }, later)).toBe(false);
  });
});

it('a headline need not say when', () => {
  const articleId = 'one';
  const headline = told(12, 'Data of 12 customers stolen', { articleId, period: null });
  const lead = told(12, 'The data of 12 customers was stolen in January.', {
    articleId,
    period: { from: '2021-01-01', to: '2021-01-31' },
  });
  expect(timeFit(headline, lead)).toBeGreaterThan(0);
  expect(timeFit(headline, { ...lead, articleId: 'two' })).toBeNull();
});
