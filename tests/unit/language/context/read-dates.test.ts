import { describe, expect, it } from 'vitest';
import { readDates } from '@/lib/language/context/read-dates';

/** A Thursday. */
const PUBLISHED = '2031-05-08T09:00:00+02:00';

const read = (text: string) =>
  readDates(text, PUBLISHED).map(({ start, end, period }) => [
    text.slice(start, end),
    period.from,
    period.to,
  ]);

describe('readDates', () => {
  it.each([
    ['The roof fell on Monday', 'on Monday', '2031-05-05', '2031-05-05'],
    ['The roof fell on Friday', 'on Friday', '2031-05-02', '2031-05-02'],
    ['The roof fell on Thursday', 'on Thursday', '2031-05-08', '2031-05-08'],
    ['It opens next Monday', 'next Monday', '2031-05-12', '2031-05-12'],
    ['It fell last Thursday', 'last Thursday', '2031-05-01', '2031-05-01'],
    ['Closed since Monday', 'Monday', '2031-05-05', '2031-05-08'],
    ['Saturdays attack killed four', 'Saturdays', '2031-05-03', '2031-05-03'],
    ['the coming Monday', 'Monday', '2031-05-12', '2031-05-12'],
    ['It fell yesterday', 'yesterday', '2031-05-07', '2031-05-07'],
    ['It fell on 3 April', 'on 3 April', '2031-04-03', '2031-04-03'],
    ['It fell on December 30', 'December 30', '2030-12-30', '2030-12-30'],
    ['It fell on May 3, 2029', 'May 3, 2029', '2029-05-03', '2029-05-03'],
    ['It will close by 30 September', '30 September', '2031-09-30', '2031-09-30'],
    ['It fell on Apr. 3', 'Apr. 3', '2031-04-03', '2031-04-03'],
    ['IT FELL ON MARCH 3', 'MARCH 3', '2031-03-03', '2031-03-03'],
    ['It fell on 2029-05-03', '2029-05-03', '2029-05-03', '2029-05-03'],
    ['It fell last August', 'August', '2030-08-01', '2030-08-31'],
    ['It fell in March', 'March', '2031-03-01', '2031-03-31'],
    ['It fell in June 2030', 'June 2030', '2030-06-01', '2030-06-30'],
    ['It fell in 2028', '2028', '2028-01-01', '2028-12-31'],
    ['Closed since 2029', '2029', '2029-01-01', '2031-05-08'],
    ['Closed since March 2029', 'March 2029', '2029-03-01', '2031-05-08'],
    ['It fell last week', 'last week', '2031-04-28', '2031-05-04'],
    ['It fell this year', 'this year', '2031-01-01', '2031-12-31'],
    ['In the past seven days', 'past seven days', '2031-05-01', '2031-05-08'],
    ['It fell two days ago', 'two days ago', '2031-05-06', '2031-05-06'],
    ['It fell three years ago', 'three years ago', '2028-01-01', '2028-12-31'],
  ])('%j', (text, ...expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('lets what began last until publication', () => {
    expect(read('killed since the fighting between the two erupted in June 2029')).toEqual([
      ['June 2029', '2029-06-01', '2031-05-08'],
    ]);
  });

  it('finds each of two days, and none in what happens every week', () => {
    expect(read('It fell on Monday, not on Tuesday').map(([words]) => words)).toEqual([
      'on Monday',
      'on Tuesday',
    ]);
    expect(read('The choir sings on Mondays.')).toEqual([]);
  });

  it('takes no verb for a month or day', () => {
    expect(read('They may march as the toll may rise; she sat down')).toEqual([]);
  });

  it('finds nothing without a day of publication or in text of any length at once', () => {
    expect(readDates('on Monday', 'soon')).toEqual([]);
    expect(readDates('on Monday '.repeat(5_000), PUBLISHED)).toEqual([]);
  });
});
