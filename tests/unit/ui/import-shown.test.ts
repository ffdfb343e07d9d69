import { describe, expect, it } from 'vitest';
import { IMPORT_SORTS, type ImportState } from '@/lib/domain/import';
import { importShown } from '@/lib/ui/import-shown';

const counts = Object.fromEntries(
  IMPORT_SORTS.map((sort) => [sort, { fresh: 0, known: 0, differing: 0 }]),
) as unknown as ImportState['counts'];
const at = (stage: ImportState['stage'], id = 'a'): ImportState => ({
  ...{ id, name: 'file.json', stage, refusal: null, counts, faults: {}, total: 1, done: 0 },
});

describe('the state of an import that is shown', () => {
  it('is the library’s where the page asked nothing', () => {
    expect(importShown(undefined, null, null)).toBeUndefined();
    expect(importShown(at('applying'), null, 'a')).toEqual(at('applying'));
  });

  it('is none at once when the import is over, though the library is still heard to hold it', () => {
    expect(importShown(at('staging'), { id: 'a', state: null }, 'a')).toBeNull();
    expect(importShown(null, { id: 'a', state: null }, 'a')).toBeNull();
  });

  it('never goes back to an earlier stage', () => {
    expect(importShown(at('staging'), { id: 'a', state: at('reviewed') }, 'a')?.stage).toBe(
      'reviewed',
    );
    expect(importShown(at('applying'), { id: 'a', state: at('reviewed') }, 'a')?.stage).toBe(
      'applying',
    );
  });

  it('is the answer until the library is heard of it, and the library’s from then on', () => {
    const told = { id: 'a', state: at('reviewed') };
    expect(importShown(null, told, null)).toEqual(at('reviewed'));
    expect(importShown(null, told, 'a')).toBeNull();
  });

  it('is another import as soon as there is one', () => {
    expect(importShown(at('staging', 'b'), { id: 'a', state: null }, 'b')).toEqual(
      at('staging', 'b'),
    );
  });
});
