import type { RawAttribution } from '@/lib/language/attributions/raw-attribution';
import type { Document } from '@/lib/language/text/document';
import type { Entity } from './entity';

/** "Brandt said ... He": a word in capitals that told nothing of itself but that it speaks. */
export function isLoneName({ kind, names, name, nation }: Entity): boolean {
  if (kind !== 'organization' || nation !== null || !/^\p{Lu}\p{Ll}+$/u.test(name)) return false;
  return names.length > 0 && names.every((phrase) => phrase.kind === 'unknown' && !phrase.known);
}

/** Before whom people speak, and bodies seldom. */
const AUDIENCE =
  /^\s(?:parliament|lawmakers|reporters|journalists|mourners|supporters|(?:a|the) (?:news conference|court|hearing|rally|crowd))\b/iu;

/** What says that it was written. */
const WRITTEN = /\b(?:statement|report|letter|release|post|wrote)\b/iu;
/** How far behind a verb the words are looked at that say to whom or in what, in code units. */
const BEHIND = 24;

/** Whether what is attributed was spoken: quoted and not from a statement, or told to those who were there. */
export function speaksInPerson({ text }: Document, { cue, content }: RawAttribution): boolean {
  if (!cue) return false;
  if (AUDIENCE.test(text.slice(cue.end, cue.end + BEHIND))) return true;
  if (WRITTEN.test(text.slice(cue.start, cue.end + BEHIND))) return false;
  return content.some(({ start }) => /^["“]/u.test(text.charAt(start)));
}
