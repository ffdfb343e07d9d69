import { describe, expect, it } from 'vitest';
import { likeliestAnswers, type AskedLink } from '@/lib/store/likeliest-answers';

const link = (
  a: string,
  b: string,
  score: number,
  by = '',
  relation: AskedLink['relation'] = 'conflict',
): AskedLink => ({
  id: `${a}${b}`,
  a,
  b,
  articleA: 'A',
  articleB: 'B',
  dayA: '2031-05-04',
  relation,
  score,
  reason: { code: 'ranges-apart', measure: 'deaths', places: [], period: null, shared: [] },
  questions: [
    { key: `${a} to B`, by, answer: Number(b.slice(1)) },
    { key: `${b} to A`, by: '', answer: Number(a.slice(1)) },
  ],
});

const kept = (...links: AskedLink[]) => likeliestAnswers(links).map(({ id }) => id);

describe('of several numbers in an article', () => {
  it('the likeliest answers, in whatever order they come', () => {
    const [part, all] = [link('a1', 'b1', 0.7), link('a1', 'b2', 0.9)];
    expect(kept(part, all)).toEqual(['a1b2']);
    expect(kept(all, part)).toEqual(['a1b2']);
  });

  it('it is found from the other article too', () => {
    expect(kept(link('a1', 'b1', 0.9), link('a2', 'b1', 0.7))).toEqual(['a1b1']);
  });

  it('each source answers for itself, the article for all', () => {
    const [monitor, army] = [link('a1', 'b1', 0.9, 'monitor'), link('a1', 'b2', 0.7, 'army')];
    expect(kept(monitor, army)).toEqual(['a1b1', 'a1b2']);
    expect(kept(monitor, link('a1', 'b3', 0.7))).toEqual(['a1b1']);
  });

  it('what agrees stays', () => {
    expect(kept(link('a1', 'b1', 0.9), link('a1', 'b2', 0.7, '', 'agree'))).toEqual([
      'a1b1',
      'a1b2',
    ]);
  });

  it('a number told twice is one answer', () => {
    const again = link('a1', 'b1', 0.6);
    const headline = { ...again, id: 'again', b: 'headline' };
    expect(kept(link('a1', 'b1', 0.9), headline)).toEqual(['a1b1', 'again']);
  });

  it('as likely ones both stay, and no question is left in a row', () => {
    const made = likeliestAnswers([link('a1', 'b1', 0.9), link('a1', 'b2', 0.9)]);
    expect(made).toHaveLength(2);
    expect(made[0]).not.toHaveProperty('questions');
  });
});
