import type { SentenceView } from './sentence-view';
import { speakerEndingAt } from './speaker-phrase';

const LONGEST = 14;
/** Words by which a phrase goes on behind its head. */
const GOES_ON = new Set(['of', 'in', 'from', 'for', 'at', 'with', 'inside', 'near', 'and', 'by']);

/** Last token of the phrase for a speaker that begins at a token ("according to ..."); null where none does. */
export function endOfSpeaker(view: SentenceView, from: number): number | null {
  let end: number | null = null;
  for (let i = from; i <= Math.min(view.last, from + LONGEST); i++) {
    const name = view.name(i);
    if (name) {
      i = name.to;
      end = i;
      continue;
    }
    const word = view.word(i);
    const kind = view.kind(i);
    const linked = GOES_ON.has(view.word(i - 1));
    if (kind === 'subject' && i === from) return i;
    if (view.tokens[i]?.kind !== 'word' && word !== '-' && word !== "'s") break;
    if (
      kind === undefined ||
      kind === 'article' ||
      kind === 'possessive' ||
      kind === 'quantifier'
    ) {
      if (kind === 'article' && end !== null && !linked) break;
      if (speakerEndingAt(view.tokens, view.names, i, from)) end = i;
      else if (end !== null && kind === undefined && !linked && !isOpened(view, i)) break;
    } else if (!GOES_ON.has(word) || end === null || !joins(view, i)) {
      break;
    }
  }
  return end === null ? null : withApposition(view, end);
}

/** "according to the headmaster, Ann Rell": the name behind the comma belongs to it. */
function withApposition(view: SentenceView, end: number): number {
  const name = view.word(end + 1) === ',' && !view.name(end) ? view.name(end + 2) : undefined;
  return name && (name.kind === 'person' || name.kind === 'organization') ? name.to : end;
}

function isOpened(view: SentenceView, i: number): boolean {
  return /^(?:the|an?|-)$/u.test(view.word(i - 1)) || view.word(i + 1) === '-';
}

/** "and" goes on only with another name. */
function joins(view: SentenceView, i: number): boolean {
  if (view.word(i) !== 'and') return true;
  return view.name(i + 1) !== undefined || view.name(i + 2) !== undefined;
}
