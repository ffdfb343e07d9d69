/** Every text in English and German, none missing, none forgotten. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MEASURES } from '@/lib/domain/figure';
import { LOCALES } from '../../gallery/texts';

const ROOT = join(import.meta.dirname, '../../..');
const en = LOCALES.en as Record<string, { message: string; description?: string }>;
const de = LOCALES.de as typeof en;

/** All code in which keys may stand. */
const code = ['components', 'lib', 'entrypoints', 'wxt.config.ts']
  .flatMap((path) => sourcesIn(join(ROOT, path)))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

function sourcesIn(path: string): string[] {
  if (/\.tsx?$/u.test(path)) return [path];
  if (/\.[a-z]+$/u.test(path)) return [];
  return readdirSync(path).flatMap((name) => sourcesIn(join(path, name)));
}

/** How a key is written in code: plurals by their stem, measures by their prefix. */
function stemOf(key: string): string {
  return key.replace(/_(?:one|other)$/u, '').replace(/^(measured?_).*$/u, '$1');
}

const placeholders = (text: string) => [...new Set(text.match(/\$\d/gu) ?? [])].sort();

describe('texts', () => {
  it('are the same in both languages', () => {
    expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(Object.keys(en))('%s is written, described, and takes the same words', (key) => {
    expect(en[key]?.message).toMatch(/\S/u);
    expect(de[key]?.message).toMatch(/\S/u);
    expect(en[key]?.description).toMatch(/\S/u);
    expect(placeholders(de[key]?.message ?? '')).toEqual(placeholders(en[key]?.message ?? ''));
  });

  it.each(Object.keys(en))('%s is used', (key) => {
    const stem = stemOf(key);
    const uses = [`'${stem}'`, `\`${stem}`, `"${stem}"`, `__MSG_${key}__`];
    expect(uses.some((use) => code.includes(use))).toBe(true);
  });

  it('hold every key that is asked for by name', () => {
    const asked = [...code.matchAll(/\btranslate\(\s*'(\w+)'/gu)].map(([, key]) => key);
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((key) => key !== undefined && !(key in en))).toEqual([]);
  });

  it('hold both forms of every counted text', () => {
    const asked = [...code.matchAll(/\bcounted\(\s*texts,\s*'(\w+)'/gu)].map(
      ([, key]) => key ?? '',
    );
    expect(asked.length).toBeGreaterThan(5);
    for (const key of asked)
      expect([`${key}_one` in en, `${key}_other` in en], key).toEqual([true, true]);
  });

  it('name every measure, alone and as what both count', () => {
    for (const measure of MEASURES)
      expect([`measure_${measure}` in en, `measured_${measure}` in en], measure).toEqual([
        true,
        true,
      ]);
  });

  it('never claim who is right', () => {
    const all = [...Object.values(en), ...Object.values(de)]
      .map(({ message }) => message)
      .join('\n');
    expect(all).not.toMatch(/\b(?:fake|false|verified|trust score|falsch|bestätigt)\b/iu);
    expect(all).not.toContain('!');
  });

  it('speak to the reader in one way', () => {
    const all = Object.values(de).map(({ message }) => message);
    expect(all.filter((text) => /\b(?:du|dir|dich|dein\p{L}*)\b/iu.test(text))).toEqual([]);
  });

  it('keep the description short enough for the stores', () => {
    expect(en['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
    expect(de['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
  });
});
