import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RevisionView } from '@/lib/domain/library-views';
import { changesIn } from '@/lib/ui/library-revision-changes';

function revised(before: string, after: string): RevisionView {
  const head = {
    articleId: 'a',
    site: 'Harbour Times',
    title: 'Barge',
    url: '',
    day: '2025-05-01',
  };
  const reading = (text: string, readAt: number) => ({ title: 'Barge', text, readAt });
  return { ...head, revision: 1, before: reading(before, 1), after: reading(after, 2) };
}

/** What stands in both, between marks of what was taken out and put in. */
function written(before: string, after: string): string[] {
  return changesIn(revised(before, after)).passages.map(({ changes }) =>
    changes
      .map(({ kind, text }) =>
        kind === 'same' ? text : kind === 'only-here' ? `[-${text}-]` : `{+${text}+}`,
      )
      .join(''),
  );
}

describe('what changed in an article', () => {
  it.each([
    ['31 people', '34 people', ['[-31-]{+34+} people']],
    ['It was to reach it.', 'It reached it.', ['It [-was to reach-]{+reached+} it.']],
    ['One.\n\nTwo.\n\nThree.', 'One.\n\nTwo.\n\nFour.', ['[-Three-]{+Four+}.']],
    ['One.', 'One.\n\nTwo.', ['{+Two.+}']],
    ['Same.', 'Same.', []],
  ])('%j to %j', (before, after, passages) => {
    expect(written(before, after)).toEqual(passages);
  });

  it('knows a number from other words', () => {
    const [numbers] = changesIn(revised('31 people', 'dozens of people')).passages;
    const [words] = changesIn(revised('a red barge', 'a blue barge')).passages;
    expect([numbers?.numbers, words?.numbers]).toEqual([true, false]);
  });

  it('loses no word of either text', () => {
    const word = fc.constantFrom('barge', 'tug', '31', 'was', 'to', '.', '\n\n');
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    const squeezed = (value: string) => value.replace(/\s+/gu, '');
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = changesIn(revised(before, after)).passages.flatMap((one) => one.changes);
        const side = (kind: string) =>
          squeezed(
            changes
              .filter((one) => one.kind === kind)
              .map((one) => one.text)
              .join(''),
          );
        // What is not told is the same in both: taking the changes out leaves equally much.
        expect(squeezed(before).length - side('only-here').length).toBe(
          squeezed(after).length - side('only-there').length,
        );
      }),
    );
  });
});
