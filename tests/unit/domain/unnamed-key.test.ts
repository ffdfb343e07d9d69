import { expect, it } from 'vitest';
import { articleOfUnnamed, unnamedKey } from '@/lib/domain/unnamed-key';

it('the key of somebody unnamed tells the article, that of a name none', () => {
  expect(articleOfUnnamed(unnamedKey('8cd0b37f', 12))).toBe('8cd0b37f');
  expect(articleOfUnnamed('ministry#interior')).toBeNull();
  expect(articleOfUnnamed('')).toBeNull();
});
