import { describe, expect, it } from 'vitest';
import { finish, hashOf, mix, start } from '@/lib/language/attributions/hash';

describe('hashOf', () => {
  it('is FNV-1a', () => {
    expect(hashOf('', 0, 0, false) >>> 0).toBe(0x811c9dc5);
    expect(hashOf('foobar', 0, 6, false) >>> 0).toBe(0xbf9cf968);
  });

  it('is that of the part alone', () => {
    expect(hashOf('said', 1, 3, false)).toBe(hashOf('ai', 0, 2, false));
    expect(hashOf('said', 1, 3, false)).not.toBe(hashOf('ai', 0, 1, false));
  });

  it('takes all digits for one where they are blurred, and nothing else', () => {
    expect(hashOf('19:45/', 0, 6, true)).toBe(hashOf('00:00/', 0, 6, false));
    expect(hashOf('19', 0, 2, false)).not.toBe(hashOf('00', 0, 2, false));
  });
});

describe('mix', () => {
  it('is made of its two halves', () => {
    expect(finish(start(7) ^ -3)).toBe(mix(7, -3));
    expect(mix(7, -3)).not.toBe(mix(-3, 7));
  });
});
