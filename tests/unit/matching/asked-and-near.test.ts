import { expect, it } from 'vitest';
import { deedsFit } from '@/lib/matching/deed';
import { isRunningSum } from '@/lib/matching/figure-time';
import { sharesNearWord } from '@/lib/matching/near-words';
import { isNear } from '@/lib/matching/one-story';
import { relate } from '@/lib/matching/relation';
import { rolesFit } from '@/lib/matching/role';
import { thingFit } from '@/lib/matching/thing-fit';
import { figure, value } from './figures';

const told = (stated: number, sentence: string, more = {}) =>
  figure({ ...value(stated), sentence, ...more });

it('what is asked for is not what has come', () => {
  const doses = (stated: number, sentence: string) =>
    told(stated, sentence, { measure: 'other', subject: 'doses', unit: 'doses' });
  const asked = doses(1500000, 'The state has asked for 1500000 doses of vaccine.');
  expect(rolesFit(asked, doses(200000, 'It has sent 200000 doses.'))).toBe(false);
});

it('what one place alone has is not all', () => {
  const there = told(39, 'It said 39 patients had died in its centres alone.');
  expect(rolesFit(there, told(44, 'The number of dead has climbed to 44.'))).toBe(false);
  expect(rolesFit(there, told(39, 'The clinics counted 39 dead.'))).toBe(true);
});

it('those whom one hospital treated are not all who were hurt', () => {
  const hurt = (stated: number, sentence: string) =>
    told(stated, sentence, { measure: 'injuries', subject: 'people' });
  const there = hurt(15, 'The clinic says it treated 15 people.');
  expect(rolesFit(there, hurt(20, 'The blast injured at least 20 people.'))).toBe(false);
  expect(rolesFit(there, hurt(14, 'It had received 14 people by noon.'))).toBe(true);
});

it('customers without power are not those who had to leave', () => {
  const people = (stated: number, subject: string) =>
    figure({ ...value(stated), measure: 'people', subject, unit: subject });
  expect(thingFit(people(18000, 'customers'), people(10000, 'people'))).toBeNull();
});

it('missiles that fell elsewhere are not those that came', () => {
  const missiles = (stated: number, sentence: string) =>
    told(stated, sentence, { measure: 'weapons', subject: 'missiles', unit: 'missiles' });
  const came = missiles(23, 'Only 23 missiles reached the base.');
  expect(deedsFit(came, missiles(17, 'It says 17 missiles fell elsewhere.'))).toBe(false);
});

it('what was told hours before is no later state of a count', () => {
  const dead = (stated: number, hour: string) =>
    told(stated, 'It said people died.', { day: `2021-03-02T${hour}:00:00Z` });
  expect(relate(dead(6, '09'), dead(12, '15')).relation).toBe('update');
  expect(relate(dead(12, '09'), dead(6, '15')).relation).toBe('conflict');
});

it('whose donors they are is told by the word alone', () => {
  const money = (sentence: string) =>
    told(4400, sentence, { measure: 'money', unit: 'dollars', subject: null });
  expect(
    sharesNearWord(
      money('The donors’ conference ended with 4400 dollars.'),
      money('Donors pledged 4400 dollars.'),
    ),
  ).toBe(true);
});

it('a crossing is near the city that the other article is about', () => {
  const at = (place: string, topics: readonly string[], articleId: string) =>
    figure({ places: [place], topics, articleId });
  const crossing = at('Rashad', ['rashad', 'alba'], 'a');
  expect(isNear(crossing, at('Alba', ['alba'], 'b'))).toBe(true);
  expect(isNear(crossing, at('Osk', ['osk', 'alba'], 'b'))).toBe(false);
  expect(isNear(crossing, at('Alba', ['alba'], 'a'))).toBe(false);
});

it('the civilians whom a war has killed are a part of all', () => {
  const sum = (stated: number, subject: string) =>
    figure({ ...value(stated), subject, period: null, context: ['war'] });
  const all = sum(384000, 'people');
  expect(isRunningSum(all)).toBe(true);
  expect(thingFit(all, sum(226000, 'civilians'))).toBeNull();
  expect(thingFit(all, sum(380000, 'people'))).not.toBeNull();
});
