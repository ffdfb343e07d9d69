import { diffWordsWithSpace } from 'diff';
import type { ChangedPassage, RevisionChanges, RevisionView } from '@/lib/domain/library-views';
import type { WordChange } from '@/lib/domain/same-words';

/** What two texts have in common is looked for so long, in milliseconds; then they count as wholly different. */
const LONGEST = 400;

/** A number, in digits or in a word. */
const NUMBER =
  /\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half)\b/iu;

/** An article's two readings with the passages in which they differ: the headline first, then paragraph by paragraph. */
export function changesIn(view: RevisionView): RevisionChanges {
  const { before, after } = view;
  const title = before.title === after.title ? [] : passagesOf(before.title, after.title);
  return { ...view, passages: [...title, ...passagesOf(before.text, after.text)] };
}

function passagesOf(before: string, after: string): ChangedPassage[] {
  const parts = diffWordsWithSpace(before, after, { timeout: LONGEST }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  const passages: WordChange[][] = [[]];
  for (const { value, added, removed } of parts) {
    const kind = removed ? 'only-here' : added ? 'only-there' : 'same';
    value.split(/\n{2,}/u).forEach((text, index) => {
      // A paragraph ends where both texts, or the later one, end theirs.
      if (index > 0 && kind !== 'only-here') passages.push([]);
      if (text !== '')
        passages
          .at(-1)
          ?.push({ kind, text: index > 0 && kind === 'only-here' ? ` ${text}` : text });
    });
  }
  return passages
    .filter((changes) => changes.some(({ kind, text }) => kind !== 'same' && text.trim() !== ''))
    .map(joined)
    .map((changes) => ({
      changes,
      numbers: changes.some(({ kind, text }) => kind !== 'same' && NUMBER.test(text)),
    }));
}

/** Changes that only a gap parts are one: "was to reach" became "reached", not two words of it each. */
function joined(changes: readonly WordChange[]): WordChange[] {
  const result: WordChange[] = [];
  let [removed, added] = ['', ''];
  const end = () => {
    // A gap behind the last change is of what follows.
    const gap = /\s*$/u.exec(removed !== '' && added !== '' ? removed : '')?.[0] ?? '';
    const kept = gap !== '' && added.endsWith(gap) ? gap.length : 0;
    const parts: readonly WordChange[] = [
      { kind: 'only-here', text: removed.slice(0, removed.length - kept) },
      { kind: 'only-there', text: added.slice(0, added.length - kept) },
      { kind: 'same', text: kept > 0 ? gap : '' },
    ];
    result.push(...parts.filter(({ text }) => text !== ''));
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of changes) {
    const isGap = kind === 'same' && text.trim() === '' && (removed !== '' || added !== '');
    if (kind === 'only-here' || isGap) removed += text;
    if (kind === 'only-there' || isGap) added += text;
    if (kind !== 'same' || isGap) continue;
    end();
    result.push({ kind, text });
  }
  end();
  return result;
}
