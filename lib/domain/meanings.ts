import { DEFAULT_MEANINGS, MEANING_COLOURS, type Meaning } from './highlight';

/** More meanings than these no reader tells apart, and no menu shows at once. */
export const MOST_MEANINGS = 12;

/** Length of a meaning's name, in code units. */
export const LONGEST_MEANING_NAME = 40;

/** The meanings in what a setting, a message or a file holds; null where that is no list of meanings. */
export function meaningsFrom(value: unknown): readonly Meaning[] | null {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_MEANINGS) return null;
  const meanings = value.map(meaningFrom);
  const ids = new Set(meanings.map((meaning) => meaning?.id));
  return meanings.every((meaning) => meaning !== null) && ids.size === meanings.length
    ? meanings
    : null;
}

/** One meaning, with no field that is not its own; null where it is none. */
function meaningFrom(value: unknown): Meaning | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, name, colour } = value as Partial<Record<keyof Meaning, unknown>>;
  const known = MEANING_COLOURS.find((one) => one === colour);
  if (typeof id !== 'string' || id === '' || id.length > LONGEST_MEANING_NAME || !known)
    return null;
  // Only those that the interface has a word for may go without a name.
  if (name === null) return hasOwnWord(id) ? { id, name, colour: known } : null;
  return isMeaningName(name) ? { id, name, colour: known } : null;
}

/** Whether the interface has a word of its own for a meaning. */
export function hasOwnWord(id: string): boolean {
  return DEFAULT_MEANINGS.some((meaning) => meaning.id === id);
}

/** Whether a meaning may be called so. */
export function isMeaningName(name: unknown): name is string {
  return typeof name === 'string' && name.trim() !== '' && name.length <= LONGEST_MEANING_NAME;
}
