import { expect, it } from 'vitest';
import { questionsOf } from '@/lib/matching/questions';
import { figure, value } from './figures';

const one = figure({ articleId: 'a', ...value(42) });
const other = figure({ articleId: 'b', ...value(81) });

it('two figures of one article ask nothing', () => {
  expect(questionsOf(one, { ...other, articleId: 'a' })).toEqual([]);
});

it('two numbers that one article gives answer one question', () => {
  const [to] = questionsOf(one, other);
  const [again] = questionsOf(one, figure({ articleId: 'b', ...value(19) }));
  expect(again).toEqual({ ...to, answer: 19 });
});

it.each([
  ['by another source', { sourceKeys: ['monitor'] }],
  ['as overtaken', { sentence: 'It had earlier put the toll at 81.' }],
  ['in another post', { told: '2021-03-02T15:00:00Z' }],
])('a number that is given %s is another answer', (_, more) => {
  const [to] = questionsOf(one, other);
  const [again] = questionsOf(one, { ...other, ...more });
  expect(again).not.toEqual(to);
  expect(again?.answer).toBe(to?.answer);
});
