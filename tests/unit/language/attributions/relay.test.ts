import { describe, expect, it } from 'vitest';
import { relayOf } from '@/lib/language/attributions/relay';
import { tokenize } from '@/lib/language/text/tokens';

function relay(text: string, cue: string): string | null {
  const tokens = tokenize(text);
  const at = tokens.findIndex((token) => token.text === cue);
  const span = relayOf(tokens, at, at);
  return span && text.slice(span.start, span.end);
}

describe('relayOf', () => {
  it.each([
    ['Orla Finn told Harbour Times that the bridge had gone.', 'told', 'Harbour Times'],
    [
      'Orla Finn told the Varland Broadcasting Service it had gone.',
      'told',
      'Varland Broadcasting Service',
    ],
    ['She confirmed to VBS that the bridge had gone.', 'confirmed', 'VBS'],
  ])('reads whom it was told to: %s', (text, cue, expected) => {
    expect(relay(text, cue)).toBe(expected);
  });

  it.each([
    ['She told reporters that the bridge had gone.', 'told'],
    ['She told him that the bridge had gone.', 'told'],
    ['She told Him to go.', 'told'],
    ['She said Varland had lost.', 'said'],
  ])('is nobody in: %s', (text, cue) => {
    expect(relay(text, cue)).toBeNull();
  });
});
