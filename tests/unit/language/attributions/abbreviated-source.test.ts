import { describe, expect, it } from 'vitest';
import { withAbbreviatedName } from '@/lib/language/attributions/abbreviated-source';
import { attributed, wordsOf } from './attributed';

/** The source, where a reader found `source` of the text, with `cue` and `content`. */
function named(text: string, source: string, cue: string, content: string): string {
  const { document, attribution } = attributed(text, source, cue, content);
  return wordsOf(text, withAbbreviatedName(document, attribution).source);
}

describe('withAbbreviatedName', () => {
  it('begins the name where its first letter stands, with its article', () => {
    const text = 'On Monday the Varland Union of Rail Drivers (VURD) said it would strike.';
    const whole = 'the Varland Union of Rail Drivers (VURD)';
    expect(named(text, 'Drivers (VURD)', 'said', 'it would strike')).toBe(whole);
    expect(named(text, whole, 'said', 'it would strike')).toBe(whole);
  });

  it('leaves a name whose letters are others, or whose words are taken', () => {
    const other = 'The Varland Rail Union (ABU) said it would strike.';
    expect(named(other, 'Union (ABU)', 'said', 'it would strike')).toBe('Union (ABU)');
    const said = 'It will strike, says Varland Rail Union (VRU) today.';
    expect(named(said, 'Union (VRU)', 'says', 'It will strike, says Varland')).toBe('Union (VRU)');
    expect(named('Orla Finn said no.', 'Orla Finn', 'said', 'no')).toBe('Orla Finn');
  });
});
