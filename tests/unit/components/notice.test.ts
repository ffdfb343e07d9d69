/** What the margin says, in both languages. */
import { describe, expect, it } from 'vitest';
import { noticeInWords, wayBack, type Notice } from '@/components/card/notice';
import { texts } from '../../gallery/texts';

const removed: Notice = { kind: 'highlight-removed' };
const merged: Notice = {
  kind: 'corrected',
  ruling: { kind: 'same-source', a: 'a', b: 'b' },
  labels: ['A', 'B'],
};
const undone: Notice = {
  kind: 'history',
  way: 'undone',
  what: { kind: 'highlight-made', label: 'at least 43' },
};

describe('a notice', () => {
  it('says what was done, and to what', () => {
    expect(noticeInWords(texts('en'), merged)).toBe('“A” and “B” are one source now.');
    expect(noticeInWords(texts('de'), merged)).toBe('„A“ und „B“ gelten jetzt als eine Quelle.');
    expect(noticeInWords(texts('en'), undone)).toMatch(/^Undone: .*at least 43/u);
  });

  it('has a way back from whatever changed something, and from nothing else', () => {
    expect(wayBack(removed)).toBe('undo');
    expect(wayBack(merged)).toBe('undo');
    expect(wayBack(undone)).toBe('redo');
    expect(wayBack({ kind: 'history', way: 'redone', what: undone.what })).toBe('undo');
    expect(wayBack({ kind: 'history', way: 'undone', what: null })).toBeNull();
    expect(wayBack({ kind: 'outside-article' })).toBeNull();
  });
});
