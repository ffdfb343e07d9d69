import { describe, expect, it } from 'vitest';
import { compareFigures } from '@/lib/matching/compare-figures';
import { inPercent } from '@/lib/matching/in-percent';
import { isCapacity } from '@/lib/matching/capacity';
import { isAttendance } from '@/lib/matching/gathering';
import { thingFit } from '@/lib/matching/thing-fit';
import { figure, value } from './figures';

const told = (stated: number, sentence: string, more = {}) =>
  figure({ measure: 'people', ...value(stated), sentence, ...more });

describe('room for people', () => {
  it.each([
    ['The ship is certified for 400 passengers.', true],
    ['The hall has a capacity of about 400.', true],
    ['The bus can carry up to 400 people.', true],
    ['The party met in a 400-seat hall.', true],
    ['The ship was carrying 400 passengers.', false],
    ['The hall can open again; 400 people were inside.', false],
  ])('%s %s', (sentence, expected) => {
    expect(isCapacity(told(400, sentence))).toBe(expected);
  });

  it('is not compared with those who were there, but with room', () => {
    const room = told(400, 'The Alba is certified for 400 passengers.');
    expect(thingFit(room, told(214, 'There were 214 people on the Alba.'))).toBeNull();
    expect(thingFit(room, told(350, 'The Alba has room for 350 passengers.'))).not.toBeNull();
  });
});

describe('a crowd', () => {
  const union = told(900, 'The teachers said 900 people had taken part.', {
    articleId: 'one',
    context: ['teacher', 'taken'],
    sourceKeys: ['teachers'],
  });
  const police = told(400, 'The police put the number of marchers at 400.', {
    articleId: 'one',
    context: ['marcher', 'police'],
    sourceKeys: ['police'],
  });

  it('is counted by two sources in words that have nothing in common', () => {
    expect(isAttendance(union) && isAttendance(police)).toBe(true);
    expect(compareFigures(union, police)?.relation).toBe('conflict');
  });

  it('is not those who guard it, and not the crowd of another town', () => {
    const guards = told(400, 'The police sent 400 people, and shops closed before they marched.');
    expect(isAttendance(guards)).toBe(false);
    expect(compareFigures(union, { ...guards, context: ['shop', 'police'] })).toBeNull();
    expect(compareFigures(union, { ...police, articleId: 'two', places: ['Dolna'] })).toBeNull();
  });
});

describe('a share', () => {
  const share = (stated: number, phrase: string, unit: string) =>
    figure({ measure: 'percent', subject: 'voters', ...value(stated), phrase, unit });
  it.each([
    ['a fraction', share(1 / 3, 'A third', 'voters'), 100 / 3],
    ['less than a percent', share(0.4, '0.4 percent', 'percent'), 0.4],
    ['a percentage', share(33, '33 %', '%'), 33],
  ])('%s in percent', (_name, told, expected) => {
    expect(inPercent(told).low).toBeCloseTo(expected);
    expect(inPercent(told).high).toBeCloseTo(expected);
  });

  it('compares however it is told', () => {
    const percent = (stated: number) => share(stated, `${String(stated)} percent`, 'percent');
    const third = share(1 / 3, 'A third', 'voters');
    expect(compareFigures(third, percent(33))?.relation).toBe('agree');
    expect(compareFigures(percent(48), third)?.relation).toBe('conflict');
  });
});

it('families are not compared with people', () => {
  const displaced = { measure: 'displaced', articleId: 'one' } as const;
  const families = figure({ ...displaced, subject: 'families', unit: 'families' });
  expect(thingFit(families, figure({ ...displaced, articleId: 'two' }))).toBeNull();
  expect(thingFit(families, { ...families, articleId: 'two' })).not.toBeNull();
  const members = figure({ ...displaced, subject: 'members of a family' });
  expect(thingFit(members, figure({ ...displaced, articleId: 'two' }))).not.toBeNull();
});

describe('several numbers of one measure in a sentence', () => {
  const poll = 'The Greens won 34 percent of the vote in Tal, ahead of the Miners on 29 percent.';
  const count = 'The Greens had taken 33.1 percent of the vote and the Miners 30.4 percent.';
  const percent = (sentence: string, stated: number, articleId: string) =>
    figure({
      measure: 'percent',
      unit: 'percent',
      subject: null,
      ...value(stated),
      phrase: `${String(stated)} percent`,
      sentence,
      articleId,
      context: ['green', 'vote', 'miner'],
      places: ['Tal'],
    });
  it.each([
    [34, 33.1, 'conflict'],
    [29, 30.4, 'conflict'],
    [34, 30.4, undefined],
    [29, 33.1, undefined],
  ] as const)('%s and %s: by the words nearest to each', (a, b, relation) => {
    const pair = [percent(poll, a, 'one'), percent(count, b, 'two')] as const;
    expect(compareFigures(...pair)?.relation).toBe(relation);
  });

  it('keep apart a stabbing and a shooting that one sentence tells', () => {
    const dead = (day: string, sentence: string, articleId: string, context: string[]) =>
      figure({ ...value(3), sentence, articleId, context, day, period: { from: day, to: day } });
    const shop = 'The knife attack killed 3 people in a shop on Tuesday.';
    const knife = dead('2021-03-02', shop, 'one', ['knife', 'attack', 'shop']);
    const shot = 'On Wednesday a gunman had shot 3 people in a bar, a day after a knife attack.';
    const bar = dead('2021-03-03', shot, 'two', ['gunman', 'shot', 'bar', 'knife', 'attack']);
    expect(compareFigures(knife, bar)).toBeNull();
    expect(compareFigures(knife, { ...knife, articleId: 'two' })?.relation).toBe('agree');
  });

  it('are none of them compared with one another, unless two tell them', () => {
    const sentence = 'The police counted 35 marchers in Brenholt, the union 90.';
    const [police, union] = [35, 90].map((stated) =>
      told(stated, sentence, { articleId: 'one', context: ['marcher'] }),
    );
    if (!police || !union) throw new Error('two figures');
    expect(compareFigures(police, union)).toBeNull();
    const credited = { ...union, sourceKeys: ['union'] };
    expect(compareFigures({ ...police, sourceKeys: ['police'] }, credited)?.relation).toBe(
      'conflict',
    );
  });
});

describe('a follow-up that does not say when', () => {
  const story = ['alba', 'ferry', 'brenholt', 'strait', 'diver', 'wreck'];
  const first = figure({
    ...value(12),
    context: ['ferry'],
    topics: story,
    sentence: 'It killed 12.',
  });
  const later = (topics: string[]) =>
    figure({
      ...value(28),
      day: '2021-03-06',
      period: { from: '2021-03-06', to: '2021-03-06' },
      context: ['killed'],
      places: ['Brenholt'],
      sentence: 'Then 28 were killed.',
      topics,
    });
  it('is of the event that both articles are about', () => {
    expect(compareFigures(first, later(story))?.relation).toBe('update');
    expect(compareFigures(first, later(['alba', 'opera', 'singer', 'stage', 'choir']))).toBeNull();
  });
});
