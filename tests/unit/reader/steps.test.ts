import { describe, expect, it } from 'vitest';
import type { Mark, MarkLevel } from '@/lib/domain/mark';
import { shownMarks, stepFrom } from '@/lib/reader/steps';

const mark = (id: string, level: MarkLevel = 'none'): Mark => ({
  id,
  kind: 'figure',
  part: 'text',
  span: { start: 0, end: 1 },
  level,
});
const marks = [mark('a'), mark('b', 'agree'), mark('c', 'conflict')];
const idOf = (found: Mark | null) => found?.id;

describe('shownMarks', () => {
  it('shows all, conflicts alone, or none until asked', () => {
    expect(shownMarks(marks, 'everything', false)).toEqual(marks);
    expect(shownMarks(marks, 'conflicts', true).map(idOf)).toEqual(['c']);
    expect(shownMarks(marks, 'on-request', false)).toEqual([]);
    expect(shownMarks(marks, 'on-request', true)).toEqual(marks);
  });
});

describe('stepFrom', () => {
  const all = () => true;
  const none = () => false;

  it('goes from mark to mark and round the ends', () => {
    expect(idOf(stepFrom(marks, 'a', 1, all))).toBe('b');
    expect(idOf(stepFrom(marks, 'c', 1, all))).toBe('a');
    expect(idOf(stepFrom(marks, 'a', -1, all))).toBe('c');
  });

  it('starts at what is on screen', () => {
    const below = ({ id }: Mark) => id !== 'a';
    expect(idOf(stepFrom(marks, null, 1, below))).toBe('b');
    expect(idOf(stepFrom(marks, null, -1, below))).toBe('a');
  });

  it('starts at the other end where nothing lies ahead', () => {
    expect(idOf(stepFrom(marks, null, 1, none))).toBe('a');
    expect(idOf(stepFrom(marks, null, -1, none))).toBe('c');
    expect(idOf(stepFrom(marks, null, -1, all))).toBe('c');
    expect(idOf(stepFrom(marks, 'gone', 1, all))).toBe('a');
  });

  it('goes nowhere where there is nothing', () => {
    expect(stepFrom([], null, 1, all)).toBeNull();
    expect(stepFrom([], 'a', -1, all)).toBeNull();
  });
});
