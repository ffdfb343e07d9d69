import { weightOf } from './word-fit';
import { stem } from './english/stem';

/** A news story says what it is about in its first lines. */
const LEAD = 600;
const MOST_TOPICS = 40;
const WORD = /[\p{L}][\p{L}\p{N}'’-]*/gu;

/** Telling words of an article, those of its headline and lead first, then those it keeps coming back to. Base forms. */
export function topicsOf(title: string, text: string): string[] {
  const lead = tellingWords(`${title}\n${text.slice(0, LEAD)}`);
  const counts = new Map<string, number>();
  for (const word of tellingWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const often = [...counts.entries()]
    .filter(([, count]) => count > 2)
    .sort(([v, x], [w, y]) => y - x || (v < w ? -1 : 1))
    .map(([word]) => word);
  return [...new Set([...lead, ...often])].slice(0, MOST_TOPICS);
}

function tellingWords(text: string): string[] {
  const words: readonly string[] = text.toLowerCase().match(WORD) ?? [];
  return words.filter((word) => weightOf(word) === 1).map(stem);
}
