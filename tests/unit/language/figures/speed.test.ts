import { describe, expect, it } from 'vitest';
import { readFigures } from '@/lib/language/figures/read-figures';
import { readDocument } from '@/lib/language/text/document';

/** Texts built to hurt, by what of them is repeated. */
const HOSTILE = {
  'numbers in a row': 'twelve 12, ',
  digits: '1',
  'a sentence without an end': 'the 5 people of Tal went on and ',
  'number words': 'two million ',
  'names in a row': 'Tal Bor ',
  'dashes between digits': '5-',
  'dates in a row': 'May 5, ',
  'bounds without a number': 'at least ',
  'paragraphs without an end': '5 people died.\n',
};

/** Milliseconds of this process alone: other work on the machine does not count. */
function time(text: string): number {
  const began = process.cpuUsage();
  readFigures(readDocument(text, 'text', '2031-05-04'));
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000;
}

describe('time grows with the text and no faster', () => {
  it.each(Object.entries(HOSTILE))('%s', { timeout: 60_000 }, (_, piece) => {
    const text = (size: number) => piece.repeat(Math.ceil(size / piece.length));
    time(text(10_000));
    const small = Math.max(5, Math.min(time(text(12_500)), time(text(12_500))));
    // Eight times the text: linear is 8, quadratic 64; the room between is for a busy machine.
    expect(time(text(100_000))).toBeLessThan(small * 32);
  });
});
