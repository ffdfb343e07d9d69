/** Ten short texts, one for each phenomenon of citing, with all that is to be found in them and nothing else. */
import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/language/analyse';
import { textOf, type Span } from '@/lib/domain/span';
import { shippedModel } from '../../../../scripts/shipped-model';
import type { Sample } from './sample';
import { BODIES } from './samples-bodies';
import { PEOPLE } from './samples-people';

const model = shippedModel();

/** Words alone, lower case: what a person would call the same content. */
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

function read({ text, sources: expected }: Sample) {
  const input = { title: '', text, language: 'en', published: '2031-05-08', outlet: null };
  const { sources, attributions, figures } = analyse(input, model);
  const printed = (span: Span | null) => (span ? textOf(text, span) : '');
  // A description is as long as its author likes: its beginning tells whose it is.
  const nameOf = (index: number | null) => {
    const source = index === null ? undefined : sources[index];
    const begun = expected.find(
      ({ kind, name }) => kind === 'anonymous' && source?.name.startsWith(name),
    );
    return (source?.kind === 'anonymous' ? begun?.name : undefined) ?? source?.name ?? null;
  };
  return {
    sources: sources.flatMap((source, index) => {
      const passages = (form: 'name' | 'nominal') =>
        source.mentions.filter((one) => one.form === form).map(printed);
      if (source.mentions.length === 0) return [];
      const { kind, role, affiliation, aliases } = source;
      const [names, standIns] = [passages('name'), passages('nominal')];
      return [{ name: nameOf(index), kind, names, standIns, role, affiliation, aliases }];
    }),
    attributions: attributions.map(({ source, cue, content, form, relay }) => ({
      source: wordsOf(printed(source)),
      cue: printed(cue),
      content: content.map((span) => wordsOf(printed(span))).join(' '),
      form,
      relay: nameOf(relay),
    })),
    figures: figures.map((figure) => [printed(figure), figure.measure, nameOf(figure.source)]),
  };
}

it('are ten', () => {
  expect([...PEOPLE, ...BODIES].length).toBeGreaterThanOrEqual(10);
});

describe.each([...PEOPLE, ...BODIES])('$phenomenon', (sample) => {
  const found = read(sample);

  it('its sources, with every mention', () => {
    const wanted: unknown[] = sample.sources.map(
      ({ name, kind, names, standIns = [], role, affiliation, alias }) =>
        expect.objectContaining({
          name,
          kind,
          names,
          standIns,
          ...(role === undefined ? {} : { role: expect.stringContaining(role) as string }),
          ...(affiliation === undefined ? {} : { affiliation }),
          ...(alias === undefined ? {} : { aliases: [alias] }),
        }) as unknown,
    );
    expect(found.sources).toEqual(wanted);
  });

  it('its attributions', () => {
    const wanted = sample.attributions.map(({ source, content, relay = null, ...one }) => ({
      ...one,
      source: wordsOf(source),
      content: wordsOf(content),
      relay,
    }));
    expect(found.attributions).toEqual(wanted);
  });

  it('its figures', () => {
    expect(found.figures).toEqual(sample.figures);
  });
});
