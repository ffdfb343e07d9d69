import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { licencesOf, shippedPackages } from '@/scripts/licences/licence-texts';

describe('public/licences.txt', () => {
  it('holds the terms of every package that ships, at its version', () => {
    const shipped = readFileSync('public/licences.txt', 'utf8');
    expect(shipped).toBe(licencesOf(shippedPackages()));
  });

  it('leaves no package without terms of its own', () => {
    expect(licencesOf(shippedPackages())).not.toContain('no licence named');
  });
});
