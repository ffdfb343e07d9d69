import { describe, expect, it } from 'vitest';
import { candidateTerms } from '@/lib/matching/candidate-terms';
import { compareFigures } from '@/lib/matching/compare-figures';
import { deedsFit } from '@/lib/matching/deed';
import { sameGathering } from '@/lib/matching/gathering';
import { hasRisen, relate } from '@/lib/matching/relation';
import { isWindow, rolesFit } from '@/lib/matching/role';
import { thingFit } from '@/lib/matching/thing-fit';
import { timeFit } from '@/lib/matching/time-fit';
import { figure, value } from './figures';

const told = (stated: number, sentence: string, more = {}) =>
  figure({ ...value(stated), sentence, ...more });

describe('weapons', () => {
  const drones = (stated: number, sentence: string, more = {}) =>
    told(stated, sentence, { measure: 'weapons', subject: 'drones', unit: 'drones', ...more });
  const attacked = drones(479, 'Norland attacked Alland with 479 drones overnight.');
  const fired = drones(470, 'Forces of Norland fired 470 drones at Alland.');
  const destroyed = drones(277, 'Air defences destroyed 277 drones, the army said.');
  const downed = drones(280, 'It said 280 drones and 19 missiles were shot down.');
  const landed = drones(10, 'It claimed that only 10 drones hit their target.');
  const part = drones(460, 'Alland says it downed 460 of 499 drones.');
  const whole = drones(499, part.sentence);

  it.each([
    ['attacked with and fired', attacked, fired, true],
    ['destroyed and shot down', destroyed, downed, true],
    ['launched and destroyed', attacked, destroyed, false],
    ['fired and shot down', fired, downed, false],
    ['destroyed and come through', destroyed, landed, false],
    ['a part downed and all launched', part, attacked, false],
    ['a whole and all launched', whole, attacked, true],
  ])('%s', (_, one, other, expected) => {
    expect(deedsFit(one, other)).toBe(expected);
    expect(deedsFit(other, one)).toBe(expected);
  });

  it('each side shoots down the other’s', () => {
    const ours = { ...destroyed, sourceKeys: ['alland'] };
    const theirs = drones(49, 'The army said 49 drones were shot down.', {
      sourceKeys: ['norland'],
    });
    expect(deedsFit(ours, theirs)).toBe(false);
    expect(deedsFit(ours, { ...theirs, sourceKeys: ['alland'] })).toBe(true);
    expect(
      deedsFit(
        { ...destroyed, subject: 'Norlandish drones' },
        { ...downed, subject: 'Allandish drones' },
      ),
    ).toBe(false);
  });

  it('of two sorts are not those of one', () => {
    const both = drones(499, 'It downed most of 499 drones and missiles.');
    expect(thingFit(both, attacked)).toBeNull();
    expect(thingFit(both, drones(490, 'It met 490 drones or missiles in all.'))).not.toBeNull();
  });

  it('so many a night are not so many that came', () => {
    const could = drones(500, 'It could launch 500 drones a night.', { unit: 'drones a night' });
    expect(rolesFit(could, attacked)).toBe(false);
  });
});

describe('a sum since some day', () => {
  const since = { from: '2021-02-01', to: '2021-03-02' };
  const unrest = told(31, 'It said 31 people had died since the unrest began on 1 February.', {
    period: since,
  });
  const crackdown = told(17, 'Monitors documented 17 deaths.');
  it('is not what one day brought', () => {
    expect(timeFit(unrest, crackdown)).toBeNull();
  });
  it('is one with a count of a day that says it has risen', () => {
    expect(timeFit(unrest, told(34, 'The number of dead has risen to 34.'))).not.toBeNull();
    expect(timeFit(unrest, { ...crackdown, period: null })).not.toBeNull();
  });
});

describe('the sum of a war', () => {
  const war = (stated: number, day: string, more = {}) =>
    told(stated, `It brought the toll of the war to ${String(stated)}.`, {
      day,
      period: null,
      context: ['war'],
      sourceKeys: ['ministry'],
      ...more,
    });
  const first = war(54381, '2021-03-02');
  it('told again by one source, days later and a little larger, is an update', () => {
    expect(relate(first, war(54510, '2021-03-04')).relation).toBe('update');
    expect(relate(first, war(54510, '2021-03-04', { sourceKeys: ['monitor'] })).relation).not.toBe(
      'update',
    );
    expect(relate(first, war(94510, '2021-03-04')).relation).not.toBe('update');
  });
  it('may stand in a sentence that also sums up a day', () => {
    const day = war(54381, '2021-03-02', {
      sentence: 'Strikes killed 61 in the past 24 hours, bringing the toll of the war to 54381.',
    });
    expect(rolesFit(day, war(54300, '2021-03-02'))).toBe(true);
  });
});

it('bodies that were found are as many dead at least', () => {
  const found = told(97, 'We have recovered 97 bodies so far.', {
    subject: 'bodies',
    articleId: 'a',
  });
  const toll = told(118, 'The crash killed 118 people.', { articleId: 'a' });
  expect(relate(found, toll).relation).toBe('agree');
  expect(relate({ ...found, subject: 'people' }, toll).relation).toBe('conflict');
});

it('a stretch of time that others are counted over is compared with nothing', () => {
  const hours = (sentence: string) => told(24, sentence, { measure: 'duration', unit: 'hours' });
  expect(isWindow(hours('Strikes killed 61 in the past 24 hours.'))).toBe(true);
  expect(isWindow(hours('The talks lasted 24 hours.'))).toBe(false);
});

it('what is aimed at is not what is', () => {
  const rate = (stated: number, sentence: string) =>
    told(stated, sentence, { measure: 'percent', unit: 'percent' });
  const aim = rate(2, 'The bank, which aims for 2 percent, met on Monday.');
  expect(rolesFit(aim, rate(3, 'The bank left its rate at 3 percent.'))).toBe(false);
  expect(rolesFit(aim, rate(2, 'The bank has a target of 2 percent.'))).toBe(true);
});

it('protesters may be all who fell in a crackdown on protesters', () => {
  const some = figure({ subject: 'protesters', unit: 'protesters', ...value(13) });
  const toll = figure({ subject: null, unit: null, ...value(19) });
  expect(thingFit(some, toll)).toBeLessThan(0);
  expect(thingFit(some, { ...toll, context: ['protester', 'crackdown'] })).toBe(0);
});

it('two parts of one whole that are of no one sort are not compared', () => {
  const part = (stated: number, sentence: string) =>
    told(stated, sentence, { scope: 'subset', subject: null, unit: null });
  const shot = part(14, 'It counted 17 deaths, 14 of them by gunshots.');
  expect(thingFit(shot, part(6, '6 of them were in hospital.'))).toBeNull();
  expect(thingFit(shot, part(12, 'It put 12 of them down to gunshots.'))).not.toBeNull();
});

it('what two articles are about first of all lets how things stand find each other', () => {
  const money = (context: string[], sentence: string) =>
    figure({
      measure: 'money',
      unit: '$',
      subject: null,
      period: null,
      places: [],
      context,
      sentence,
      topics: ['regent', 'profit', 'loan'],
    });
  const terms = new Set(candidateTerms(money(['doubled', 'credit'], 'It doubled credit to 12.')));
  const other = candidateTerms(money(['jumped', 'net'], 'Net jumped to 12.'));
  expect(other.some((term) => terms.has(term))).toBe(true);
});

it('a dateline in capitals names a place of its sentence', () => {
  const one = told(13, 'DARESH — Police shot 13 people in the capital of Tarvan.', {
    places: ['Daresh', 'Tarvan'],
  });
  const other = told(13, 'Police shot 13 people in Daresh.', { places: ['Daresh'] });
  expect(compareFigures(one, other)?.relation).toBe('agree');
});

describe('a toll that rises fast', () => {
  const first = told(132, 'The quake killed 132 people.', { context: ['quake', 'village'] });
  const later = told(512, 'The toll of the quake rose to 512.', {
    day: '2021-03-03',
    period: { from: '2021-03-03', to: '2021-03-03' },
    context: ['quake', 'village'],
  });
  it('is one with the first where it says that it has risen', () => {
    expect(compareFigures(first, { ...later, trend: 'up' })?.relation).toBe('update');
    expect(hasRisen({ ...later, trend: 'up' }, first)).toBe(true);
    expect(hasRisen(first, later)).toBe(false);
  });
  it('is not how many there may be in the end', () => {
    const feared = told(1000, 'They fear that the toll could exceed 1000.');
    expect(rolesFit(later, feared)).toBe(false);
    expect(rolesFit(feared, told(900, 'The toll may reach 900.'))).toBe(true);
  });
});

it('a result of a year is told again without it, by the same number', () => {
  const money = (stated: number, period: { from: string; to: string } | null) =>
    told(stated, 'Profit fell.', { measure: 'money', unit: '$', period });
  const year = money(1400, { from: '2020-01-01', to: '2020-12-31' });
  expect(timeFit(year, money(1400, null))).not.toBeNull();
  expect(timeFit(year, money(1300, null))).toBeNull();
});

it('workers who stopped work came together', () => {
  const strikers = (stated: number, sentence: string) =>
    told(stated, sentence, { measure: 'people', subject: 'workers' });
  const union = strikers(1200, 'Some 1200 workers stopped work on Tuesday.');
  expect(sameGathering(union, strikers(700, 'No more than 700 took part.'))).toBe(true);
});
