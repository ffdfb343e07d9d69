import { describe, expect, it } from 'vitest';
import { once } from '@/lib/language/once';

describe('once', () => {
  it('makes nothing before it is asked for, and the same ever after', () => {
    let made = 0;
    const table = once(() => ({ number: ++made }));
    expect(made).toBe(0);
    expect(table()).toBe(table());
    expect(made).toBe(1);
  });

  it('keeps what is nothing, too', () => {
    let made = 0;
    const nothing = once(() => {
      made++;
      return null;
    });
    expect([nothing(), nothing(), made]).toEqual([null, null, 1]);
  });

  it('tries again where making failed', () => {
    let tries = 0;
    const late = once(() => {
      if (++tries === 1) throw new Error('not yet');
      return tries;
    });
    expect(late).toThrow('not yet');
    expect(late()).toBe(2);
  });
});
