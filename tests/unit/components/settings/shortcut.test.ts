import { describe, expect, it } from 'vitest';
import { shortcutOf } from '@/components/settings/shortcut';

const held = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };

describe('a pressed combination', () => {
  it.each([
    ['Alt+Shift+J', { code: 'KeyJ', altKey: true, shiftKey: true }],
    ['Ctrl+7', { code: 'Digit7', ctrlKey: true }],
    ['F8', { code: 'F8' }],
    ['Command+Down', { code: 'ArrowDown', metaKey: true }],
    ['MacCtrl+Command+Comma', { code: 'Comma', metaKey: true, ctrlKey: true }],
  ])('is written as browsers do: %s', (written, pressed) => {
    expect(shortcutOf({ ...held, ...pressed })).toBe(written);
  });

  it.each([
    ['a modifier alone', { code: 'AltLeft', altKey: true }],
    ['a letter alone', { code: 'KeyJ' }],
    ['a letter with Shift', { code: 'KeyJ', shiftKey: true }],
    ['Tab, which leaves the field', { code: 'Tab' }],
    ['a key without a name', { code: 'IntlBackslash', altKey: true }],
  ])('is none for %s', (_, pressed) => {
    expect(shortcutOf({ ...held, ...pressed })).toBeNull();
  });
});
