import { crc32 as zlibs } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '@/lib/language/attributions/crc32';

describe('crc32', () => {
  it('is the checksum of zip files', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array(0))).toBe(0);
  });

  it('is what zlib makes of any bytes, wherever they begin', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(3), (bytes, from) => {
        const part = bytes.subarray(from);
        expect(crc32(part)).toBe(zlibs(part));
      }),
    );
  });
});
