import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations, quotationsIn } from '@/lib/language/text/quotations';

/** Quotations as printed, with what they say of themselves. */
function read(text: string): string[] {
  return findQuotations(text).map((q) => {
    const flags = (q.openEnded ? '~' : '') + (q.continues ? '+' : '');
    return flags + text.slice(q.start, q.end);
  });
}

describe('findQuotations', () => {
  it.each([
    ['curly marks', 'He said, “We go.” They left.', ['“We go.”']],
    ['straight marks', 'He said, "We go." They left.', ['"We go."']],
    ['guillemets', 'Il dit «non» hier.', ['«non»']],
    ['low marks', 'Sie sagte „nein“ gestern.', ['„nein“']],
    ['two single marks', "It was ''a plan'' then.", ["''a plan''"]],
    ['back ticks', "It was ``a plan'' then.", ["``a plan''"]],
    ['single marks', "'Where now?' asked Mira.", ["'Where now?'"]],
    ['curly single marks', 'It is ‘in their heads,’ he said.', ['‘in their heads,’']],
    [
      'a quotation inside one',
      'She said “he called it ‘mad’ twice” then.',
      ['“he called it ‘mad’ twice”'],
    ],
    ['straight marks inside straight ones', '"A "b" c" he said.', ['"A "b" c"']],
    ['a mark left open before another', '"Foo bar. "Baz" he said.', ['~"Foo bar. ', '"Baz"']],
    ['a mark in brackets', 'The plan ("Tarn One") ran.', ['"Tarn One"']],
    ['a mark behind a dash', 'He left—“for good.”', ['“for good.”']],
  ])('reads %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['apostrophes', "The players' union doesn't mind the minister's '90s car."],
    ['inches', 'A 5\'10" man and a 12" gun.'],
    ['an apostrophe before a year', 'Since the ’90s it has been so.'],
  ])('takes %s for no quotation', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it('follows a quotation over paragraphs by its repeated opening mark', () => {
    expect(read('“One.\n\n“Two.\n\n“Three,” he said.\n\n“Four.”')).toEqual([
      '~“One.',
      '~+“Two.',
      '+“Three,”',
      '“Four.”',
    ]);
  });

  it('ends an open quotation with its paragraph', () => {
    expect(read('“One two.\n\nThree four.')).toEqual(['~“One two.']);
  });

  it('tells the words between the marks', () => {
    const text = "It was ''a plan'' then.";
    const [quotation] = findQuotations(text);
    expect(text.slice(quotation?.inner.start, quotation?.inner.end)).toBe('a plan');
  });

  it('gives ordered spans inside the text for any string', () => {
    const marks = fc.string({
      unit: fc.constantFrom('"', '“', '”', "'", '’', '«', ' ', '\n', 'a', '.'),
    });
    fc.assert(
      fc.property(marks, (text) => {
        let end = 0;
        for (const q of findQuotations(text)) {
          expect(q.start).toBeGreaterThanOrEqual(end);
          expect(q.inner.start).toBeGreaterThan(q.start);
          expect(q.inner.end).toBeGreaterThanOrEqual(q.inner.start);
          expect(q.end).toBeGreaterThanOrEqual(q.inner.end);
          expect(q.end).toBeLessThanOrEqual(text.length);
          end = q.end;
        }
      }),
    );
  });
});

describe('quotationsIn', () => {
  it('finds those that share a code unit with a span', () => {
    const text = '“a” “b” “c”';
    const found = quotationsIn(findQuotations(text), { start: 3, end: 9 });
    expect(found.map((q) => text.slice(q.start, q.end))).toEqual(['“b”', '“c”']);
  });
});
