/** The colour tokens, measured after WCAG 2.2: text 4.5:1, controls 3:1, in every scheme. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../../components/tokens.css'), 'utf8');
const [usual = '', strong = ''] = css.split('@media (prefers-contrast: more)');

/** The light (0) or dark (1) value of every colour token in a block. */
function tokens(block: string, scheme: 0 | 1): Map<string, string> {
  const found = block.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/gu);
  return new Map([...found].map(([, name = '', ...values]) => [name, values[scheme] ?? '']));
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const schemes = {
  light: { colours: tokens(usual, 0), text: 4.5 },
  dark: { colours: tokens(usual, 1), text: 4.5 },
  'light, more contrast': {
    colours: new Map([...tokens(usual, 0), ...tokens(strong, 0)]),
    text: 7,
  },
  'dark, more contrast': { colours: new Map([...tokens(usual, 1), ...tokens(strong, 1)]), text: 7 },
};

describe.each(Object.entries(schemes))('%s', (_, { colours, text }) => {
  const of = (name: string) => colours.get(name) ?? '';

  it.each(['ink', 'ink-soft', 'accent', 'agree', 'conflict', 'update'])(
    '%s is legible on paper and wash',
    (name) => {
      expect(contrast(of(name), of('paper'))).toBeGreaterThanOrEqual(text);
      expect(contrast(of(name), of('wash'))).toBeGreaterThanOrEqual(text);
    },
  );

  it('buttons and edges can be told from the ground', () => {
    expect(contrast(of('on-accent'), of('accent'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of('edge'), of('paper'))).toBeGreaterThanOrEqual(3);
  });
});
