import { describe, expect, it } from 'vitest';
import { opensWithCapital } from '@/lib/language/text/capital';

describe('opensWithCapital', () => {
  it.each(['Orla', 'A', 'Élan', 'Žilina', 'Σ'])('is so of %s', (text) => {
    expect(opensWithCapital(text)).toBe(true);
  });

  it.each(['orla', 'élan', '7', '“Orla', '', '@', '[', 'ß'])('is not so of %j', (text) => {
    expect(opensWithCapital(text)).toBe(false);
  });
});
