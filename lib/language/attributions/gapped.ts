import type { Document } from '@/lib/language/text/document';
import type { RawAttribution } from './raw-attribution';

/** "7,800 people died and the separatists 12,000": a figure, and another one right behind somebody else's name. */
const GAPPED =
  /^(?:(?:at least|about|around|some|more than|nearly|only|that)\s)*\d[\d,.]*(?:\s\p{L}[\p{L}’'-]*){0,6}?,?\s(?:and|while|but)\s((?:the\s\p{Ll}[\p{L}’'-]*|(?:the\s)?\p{Lu}[\p{L}’'-]*)(?:\s\p{L}[\p{L}’'-]*){0,3}?),?\s((?:(?:at least|about|around|some|more than|nearly|only)\s)?\d[\d,.]*\d(?:\s(?:thousand|million|billion|hundred))?)$/u;

/** "The government says 7,800 and the separatists 12,000": the verb is told once, and two say it. */
export function withGapped({ text }: Document, attribution: RawAttribution): RawAttribution[] {
  const { source, cue, content } = attribution;
  const [said] = content;
  if (!source || !cue || !said || content.length > 1 || said.start < cue.end) return [attribution];
  const [all = '', name = '', figure = ''] = GAPPED.exec(text.slice(said.start, said.end)) ?? [];
  if (all === '') return [attribution];
  const start = said.end - figure.length;
  const nameStart = text.lastIndexOf(name, start);
  const own = text.slice(said.start, nameStart).replace(/,?\s(?:and|while|but)\s$/u, '').length;
  return [
    { ...attribution, content: [{ start: said.start, end: said.start + own }] },
    {
      ...attribution,
      source: { start: nameStart, end: nameStart + name.length },
      content: [{ start, end: said.end }],
      relay: null,
    },
  ];
}
