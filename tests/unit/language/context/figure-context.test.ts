import { describe, expect, it } from 'vitest';
import { readFigures } from '@/lib/language/figures/read-figures';
import { readDocument } from '@/lib/language/text/document';

/** A Thursday. */
const PUBLISHED = '2031-05-08';

const read = (text: string, title = '') =>
  readFigures(
    readDocument(text, 'text', PUBLISHED),
    title === '' ? null : readDocument(title, 'title', PUBLISHED),
  );

describe('places', () => {
  it.each([
    ['A blast in Tal killed six people.', ['Tal']],
    ['A blast killed six people in the town of Tal, west of Orrin.', ['Tal', 'Orrin']],
    ['Six people died in the Venn district of Orrin.', ['Venn', 'Orrin']],
    ['Six people from Tal and Marsk were killed when their bus burned in Orrin.', ['Orrin']],
    ['Six people were killed in al-Marsk in northern Syria.', ['Marsk', 'Syria']],
    ['Six Syrian sailors were hurt in Damascus.', ['Damascus', 'Syria']],
    ['Six people were killed in Lake Orrin province.', ['Lake Orrin']],
    ['MARSK — Six people were killed in the capital of Orria.', ['Marsk', 'Orria']],
    ['Crash kills six\n\nMARSK, May 6 — Six people were killed on a hillside.', ['Marsk']],
  ])('%j', (text, places) => {
    expect(read(text)[0]?.places).toEqual(places);
  });

  it.each([
    'Shares in Orrin Mills fell 9 percent.',
    'Six people work at Orrin Mills.',
    'Six people sail on the Orrin.',
  ])('are no firms or ships: %j', (text) => {
    expect(read(text)[0]?.places).toEqual([]);
  });

  it('come from the sentences before, then from the lead', () => {
    const figures = read(
      'A ferry sank near Tal on Monday.\n\nIt had left Orrin.\n\nSix people drowned. At least 12 were saved.',
    );
    expect(figures.map(({ places }) => places[0])).toEqual(['Tal', 'Tal']);
  });

  it('come from the headline where the text has none', () => {
    expect(read('Six people were killed.', 'Ferry sinks in Tal')[0]?.places).toEqual(['Tal']);
  });

  it('know a name wherever it stands once it is shown to be a place', () => {
    expect(read('Tal fire kills six. The fire broke out in Tal at night.')[0]?.places).toEqual([
      'Tal',
    ]);
  });

  it('take no ministry, month or person for a place', () => {
    expect(
      read('In March, Ora Venn of the Harbour Ministry counted six ships.')[0]?.places,
    ).toEqual([]);
  });
});

describe('period', () => {
  const period = (text: string) => read(text)[0]?.period;

  it('is the date nearest to the figure', () => {
    expect(period('On Monday six people died, and the port closed on Tuesday.')).toEqual({
      from: '2031-05-05',
      to: '2031-05-05',
    });
  });

  it('is not the day it was said or published', () => {
    expect(period('Six people were killed, the mayor said on Wednesday.')).toBeNull();
    expect(period('8 May 2031 Six people were killed.')).toBeNull();
  });

  it('is so long before as a clause behind the figure says', () => {
    const periods = (text: string) =>
      read(text).flatMap(({ measure, period }) => (measure === 'deaths' ? [period?.from] : []));
    const strike = 'A strike killed five people on Monday, two days after a blast left 43 dead.';
    expect(periods(strike)).toEqual(['2031-05-05', '2031-05-03']);
    expect(periods('A week after a fire killed 12, the mayor resigned.')).toEqual(['2031-04-30']);
    expect(periods('Two years after a fire killed 12, he resigned.')).toEqual(['2029-05-01']);
  });

  it('is not that of what it is compared with', () => {
    expect(period('Turnout was 78 percent, the highest since 1990.')).toBeNull();
    expect(period('Bread cost 78 crowns, the cheapest since 1990.')).toBeNull();
    expect(period('It was 78 percent, in the hardest year since 1990.')).toBeNull();
    expect(period('They counted 78 dead in the unrest since 2 May.')).toEqual({
      from: '2031-05-02',
      to: PUBLISHED,
    });
    const worst = 'A ferry sank and 41 died, the worst accident since 1998, when 63 people died.';
    expect(read(worst).map(({ period }) => period)).toEqual([
      null,
      { from: '1998-01-01', to: '1998-12-31' },
    ]);
    expect(period('Since 1998, 63 people have died there.')).toEqual({
      from: '1998-01-01',
      to: PUBLISHED,
    });
  });

  it('is that of the lead where a sentence has none of its own', () => {
    const text = 'A ferry sank in Tal on Monday.\n\nIt was old.\n\nIt carried people. Six died.';
    expect(period(text)).toEqual({ from: '2031-05-05', to: '2031-05-05' });
  });

  it('is left open where a sentence sums up a war', () => {
    const text = 'A shell hit Tal on Monday.\n\nThe war has killed more than 40,000 people.';
    expect(period(text)).toBeNull();
  });
});

describe('context', () => {
  it('holds the telling words around, nearest first, in base form', () => {
    const [figure] = read('A car bomb killed six people on Monday near two buses, a mayor said.');
    expect(figure?.context.slice(0, 3)).toEqual(['killed', 'bomb', 'car']);
    expect(figure?.context).toContain('bus');
    expect(figure?.context).not.toContain('monday');
    expect(figure?.context).not.toContain('said');
  });

  it('has no duplicates and an end', () => {
    const context = read(`Six ${'red blue '.repeat(500)} ships`)[0]?.context ?? [];
    expect(new Set(context).size).toBe(context.length);
    expect(context.length).toBeLessThanOrEqual(24);
  });
});
