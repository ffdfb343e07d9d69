import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadModel } from '@/lib/language/attributions/load-model';
import type { AttributionModel } from '@/lib/language/attributions/model-format';
import { readAttributions } from '@/lib/language/attributions/read-attributions';
import type { Part } from '@/lib/domain/span';
import { readDocument } from '@/lib/language/text/document';
import { findQuotations } from '@/lib/language/text/quotations';
import { inflateModel } from '@/scripts/model-file';

const model = loadModel(inflateModel(readFileSync('public/attribution.bin')));

interface Shown {
  source: string | null;
  cue: string | null;
  content: string[];
  form: string;
  relay: string | null;
}

function read(text: string, with_: AttributionModel | null, part: Part = 'text'): Shown[] {
  const document = readDocument(text, part, null);
  return readAttributions(document, findQuotations(text), with_).map((a) => ({
    source: a.source && text.slice(a.source.start, a.source.end),
    cue: a.cue && text.slice(a.cue.start, a.cue.end),
    content: a.content.map(({ start, end }) => text.slice(start, end)),
    form: a.form,
    relay: a.relay && text.slice(a.relay.start, a.relay.end),
  }));
}

describe.each([
  ['by the model', model],
  ['by rules', null],
])('readAttributions %s', (_, weights) => {
  it('reads a clause behind a verb of saying', () => {
    expect(read('The mayor of Tarn said the bridge would stay closed.', weights)).toMatchObject([
      { source: 'The mayor of Tarn', cue: 'said', form: 'indirect' },
    ]);
  });

  it('reads a quotation before its cue', () => {
    const [found] = read('“The bridge will stay closed,” Orla Finn said.', weights);
    expect(found).toMatchObject({ source: 'Orla Finn', cue: 'said', form: 'direct' });
    expect(found?.content.join(' ')).toContain('The bridge will stay closed');
  });

  it('reads "according to"', () => {
    expect(
      read('At least 40 people were hurt, according to the Varland Red Cross.', weights),
    ).toMatchObject([
      { source: 'the Varland Red Cross', content: ['At least 40 people were hurt'] },
    ]);
  });

  it('finds nothing where nobody says anything', () => {
    expect(read('The bridge opened in May. Rain fell on the harbour.', weights)).toEqual([]);
  });

  it('reads an empty text', () => {
    expect(read('', weights)).toEqual([]);
  });

  it('gives ordered, non-empty spans inside any text', () => {
    const word = fc.constantFrom(
      'Orla',
      'Finn',
      'said',
      'told',
      'that',
      '“',
      '”',
      '"',
      ',',
      '.',
      '\n\n',
      'the',
      'rain',
      ':',
      '1,200',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const document = readDocument(text, 'text', null);
        for (const a of readAttributions(document, findQuotations(text), weights)) {
          expect(a.content.length).toBeGreaterThan(0);
          for (const span of [a.source, a.cue, a.relay, ...a.content]) {
            if (span === null) continue;
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('reads ten thousand quotation marks that never close', () => {
    const text = '“ Orla said "it rains '.repeat(5_000);
    expect(() => read(text, weights)).not.toThrow();
  }, 60_000);
});

describe('readAttributions by the model alone', () => {
  it('joins a quotation that the cue interrupts', () => {
    const [found] = read('“It was loud,” said Orla Finn, a teacher. “Then it was dark.”', model);
    expect(found?.content).toHaveLength(2);
    expect(found?.form).toBe('direct');
  });

  it('tells mixed words from quoted and reported ones', () => {
    const found = read('The mayor said the flood was “a warning to all of us”.', model);
    expect(found).toMatchObject([{ source: 'The mayor', cue: 'said', form: 'mixed' }]);
  });

  it('reads a quotation that goes on in the next paragraph', () => {
    const text =
      '“The water came at night,” said Orla Finn, who runs the harbour office. “We had an hour.\n\n' +
      '“After that the road was gone.”';
    const found = read(text, model);
    const said = found
      .filter(({ source }) => source?.startsWith('Orla Finn'))
      .flatMap(({ content }) => content)
      .join(' ');
    expect(said).toContain('The water came at night');
    expect(said).toContain('We had an hour');
  });

  it.each([
    ['words at arm’s length', 'The “smart” meters were put in last May. They cost 40 euros each.'],
    ['a title', 'Her novel “The Long Tide” came out in 2019. It has 300 pages.'],
    ['a nickname', 'Tomas “the Bear” Hale won the race on Sunday. It was his third title.'],
  ])('takes %s in quotation marks for nobody’s saying', (_, text) => {
    expect(read(text, model)).toEqual([]);
  });

  it('keeps both of a chain: who said it, and to whom', () => {
    const text = 'Residents told the Harbour Watch that the bridge had been closed since Friday.';
    expect(read(text, model)).toMatchObject([
      { source: 'Residents', cue: 'told', relay: 'Harbour Watch' },
    ]);
  });

  it('gives the outlet it was told to', () => {
    expect(read('“We lost everything,” Orla Finn told Harbour Times.', model)).toMatchObject([
      { source: 'Orla Finn', relay: 'Harbour Times' },
    ]);
  });

  it('leaves the body it was told to out of the content', () => {
    const text = 'Local sources reported to Airwatch that 12 civilians died in the strike.';
    expect(read(text, model)).toMatchObject([
      { relay: 'Airwatch', content: ['that 12 civilians died in the strike'] },
    ]);
  });

  it('gives two cues the source they share', () => {
    const found = read(
      'Orla Finn said the dam was safe, adding that engineers had checked it.',
      model,
    );
    expect(found.map((a) => a.source)).toEqual(['Orla Finn', 'Orla Finn']);
  });

  it('leaves the source open where none is named', () => {
    expect(read('It was reported that the dam was safe.', model)).toMatchObject([
      { source: null, content: ['that the dam was safe'] },
    ]);
  });

  it('reads headlines', () => {
    expect(read('Dam is safe, says Varland minister', model, 'title')).toMatchObject([
      { source: 'Varland minister', cue: 'says' },
    ]);
    expect(read('Varland minister: Dam is safe', model, 'title')).toMatchObject([
      { source: 'Varland minister' },
    ]);
  });

  it('reads the same at any length: paragraphs before it do not matter', () => {
    const filler = 'Rain fell on the harbour all day long.\n\n'.repeat(800);
    const found = read(`${filler}“The bridge will stay closed,” Orla Finn said.`, model);
    expect(found).toMatchObject([{ source: 'Orla Finn', cue: 'said' }]);
  });
});
