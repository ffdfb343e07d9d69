/** Closing marks by opening mark. A straight mark closes a curly quotation too: careless typing has it. */
export const CLOSERS: Readonly<Record<string, readonly string[]>> = {
  '"': ['"', '”'],
  '“': ['”', '"'],
  '«': ['»'],
  '„': ['“', '”'],
  '‘': ['’'],
  "'": ["'"],
  "''": ["''"],
  '``': ["''"],
};

/** Every mark; two single ones in a row stand for a double one where a typewriter's habits live on. */
export const MARK = /''|``|["“”«»„‘’']/gu;

const LETTER = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[\s([{—–\-/:“"‘'«]/u;

/** Whether a mark is a single one: also an apostrophe. */
export function isSingle(mark: string): boolean {
  return mark === '‘' || mark === '’' || mark === "'";
}

/** Whether the mark at `at` can begin a quotation: nothing or a space before it, and no space behind. */
export function canOpen(text: string, at: number, mark: string): boolean {
  if (mark === '“' || mark === '«' || mark === '„' || mark === '``') return true;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + mark.length);
  if (after === '' || /\s/u.test(after) || mark === '”' || mark === '»') return false;
  return before === '' || BEFORE_OPENING.test(before);
}

/** Whether the mark at `at` can end the open quotation. */
export function canClose(text: string, at: number, mark: string): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + mark.length);
  if (isSingle(mark)) return !/\s/u.test(before) && !LETTER.test(after);
  if (mark !== '"' && mark !== "''") return true;
  return !BEFORE_OPENING.test(before) || !/\S/u.test(after);
}

/** Whether a letter stands at an offset. */
export function isLetterAt(text: string, at: number): boolean {
  return LETTER.test(text.charAt(at));
}
