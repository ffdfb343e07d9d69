import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '@/lib/language/text/paragraphs';

const cut = (text: string) => splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe('splitParagraphs', () => {
  it('cuts at blank lines and drops the space around', () => {
    expect(cut('  One. \n\n\n Two.\r\n\r\nThree.')).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('cuts at a line break behind a finished sentence or before a new one', () => {
    expect(cut('A headline\nIt began.\n“Yes.”')).toEqual(['A headline', 'It began.', '“Yes.”']);
  });

  it('joins a line that goes on in lower case', () => {
    expect(cut('They often\nincite\nviolence.')).toEqual(['They often\nincite\nviolence.']);
  });

  it('joins the lines of a text that is wrapped by width', () => {
    const lines = [
      'The ministry said on Monday that the bridge over the river at',
      'Orrin had been closed after an inspection by engineers of the',
      'Harbour Authority. It will stay closed until a new report by',
      'Dr. Venn is read.',
    ];
    expect(cut(`${lines.join('\n')}\n\nMore.`)).toEqual([lines.join('\n'), 'More.']);
  });

  it('finds nothing in white space', () => {
    expect(cut(' \n\n \t')).toEqual([]);
  });
});
