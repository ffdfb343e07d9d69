// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { toIso } from '@/lib/page/metadata/dates';

describe('toIso', () => {
  it.each([
    ['2026-03-02T18:20:00+01:00', '2026-03-02T18:20:00+01:00'],
    ['2026-03-02T18:20:00.123Z', '2026-03-02T18:20:00Z'],
    ['2026-03-02 18:20', '2026-03-02T18:20:00'],
    ['2026-03-02T18:20:00+0100', '2026-03-02T18:20:00+01:00'],
    ['20260302', '2026-03-02'],
    ['2 March 2026', '2026-03-02'],
    ['Mon, March 2nd, 2026 at noon', '2026-03-02'],
    ['2. März 2026', '2026-03-02'],
    ['2 de marzo de 2026', '2026-03-02'],
    ['2 mars 2026', '2026-03-02'],
    ['02.03.2026', '2026-03-02'],
    ['2026年3月2日', '2026-03-02'],
    ['1772475600', '2026-03-02T18:20:00.000Z'],
    ['2026-13-02', null],
    ['yesterday', null],
  ])('reads %s', (printed, iso) => expect(toIso(printed)).toBe(iso));

  it('takes the month first in American pages only', () => {
    expect(toIso('03/02/2026', true)).toBe('2026-03-02');
    expect(toIso('03/02/2026')).toBe('2026-02-03');
    expect(toIso('03/22/2026')).toBe('2026-03-22');
  });
});
