import type { Texts } from '@/components/text';
import type { ChangeKind, ChangeName } from '@/lib/domain/change';

const KINDS: Readonly<Record<ChangeKind, string>> = {
  'highlight-made': 'changeHighlightMade',
  'highlight-edited': 'changeHighlightEdited',
  'highlight-removed': 'changeHighlightRemoved',
  'link-made': 'changeLinkMade',
  'link-edited': 'changeLinkEdited',
  'link-removed': 'changeLinkRemoved',
  'correction-made': 'changeCorrectionMade',
  'correction-taken-back': 'changeCorrectionTakenBack',
};

/** What was undone or done again ("Undone: highlight made, “at least 43”"). */
export function doneInWords(
  { translate }: Texts,
  way: 'undone' | 'redone',
  what: ChangeName | null,
): string {
  if (what === null) return translate(way === 'undone' ? 'nothingToUndo' : 'nothingToRedo');
  const kind = translate(KINDS[what.kind]);
  const words = what.label === '' ? kind : translate('changeOf', kind, what.label);
  return translate(way, words);
}
