import { describe, expect, it } from 'vitest';
import { isNobodys, withoutExpletive } from '@/lib/language/attributions/nobody';
import { readDocument } from '@/lib/language/text/document';
import { attributed } from './attributed';

const attribution = (text: string, cue: string, ...content: string[]) =>
  attributed(text, null, cue, ...content).attribution;

it('nobody says nothing', () => {
  const text = 'No group claimed the attack.';
  const { document, attribution } = attributed(text, 'No group', 'claimed', 'the attack');
  expect(isNobodys(document, attribution)).toBe(true);
});

describe('what nobody says', () => {
  const rain = 'Rain fell on the harbour.';
  const report = 'It was reported that the dam was safe.';

  it('is told by a cue that is no word of saying', () => {
    const of = (text: string, cue: string, content: string) =>
      isNobodys(readDocument(text, 'text', null), attribution(text, cue, content));
    expect(of(rain, 'Rain', 'fell on the harbour')).toBe(true);
    expect(of(report, 'was reported', 'the dam was safe')).toBe(false);
  });

  it('is not told of somebody either, where nothing opens a clause', () => {
    const of = (text: string, cue: string, content: string) =>
      isNobodys(readDocument(text, 'text', null), {
        ...attribution(text, cue, content),
        source: { start: 0, end: 4 },
      });
    expect(of(rain, 'fell on', 'the harbour')).toBe(true);
    expect(of('Orla crossed the harbour.', 'crossed', 'the harbour')).toBe(true);
    expect(of('Orla was proud that it held.', 'was proud', 'it held')).toBe(false);
    expect(of('Orla: The dam is safe', ':', 'The dam is safe')).toBe(false);
  });

  it('leaves an empty pronoun out of what was said, where more was', () => {
    const document = readDocument(report, 'text', null);
    const said = attribution(report, 'was reported', 'It', 'that the dam was safe');
    expect(withoutExpletive(document, said).content).toEqual([said.content[1]]);
    const alone = attribution(report, 'was reported', 'It');
    expect(withoutExpletive(document, alone)).toEqual(alone);
  });
});
