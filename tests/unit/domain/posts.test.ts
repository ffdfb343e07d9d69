import { describe, expect, it } from 'vitest';
import { postedAt } from '@/lib/domain/posts';

const POSTS = [
  { start: 10, published: '2025-03-07T09:00:00Z' },
  { start: 50, published: '2025-03-06T18:00:00Z' },
];

describe('postedAt', () => {
  it('tells the time of the post that an offset stands in', () => {
    expect(postedAt(POSTS, 10)).toBe('2025-03-07T09:00:00Z');
    expect(postedAt(POSTS, 49)).toBe('2025-03-07T09:00:00Z');
    expect(postedAt(POSTS, 50)).toBe('2025-03-06T18:00:00Z');
  });

  it('is null before the first post, and where there are none', () => {
    expect(postedAt(POSTS, 9)).toBeNull();
    expect(postedAt([], 9)).toBeNull();
    expect(postedAt(undefined, 9)).toBeNull();
  });
});
