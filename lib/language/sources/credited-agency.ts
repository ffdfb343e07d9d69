import { AGENCIES } from './known-bodies';

/** A dateline ("HARBOUR CITY (Agency) — ") stands within so many code units of the beginning. */
const HEAD = 200;
/** A sign-off ("Agency", "(Agency)", "With Agency reports") within so many of the end. */
const TAIL = 160;

const SHORT_FORMS = new Map(
  AGENCIES.flatMap(({ name, aliases }) => [name, ...aliases].map((form) => [fold(form), name])),
);

const IN_BRACKETS = /\(([\p{L}\p{N} .'’-]{2,40})\)/gu;
const DATELINE = /^[\p{L}\p{M} .,'’-]{2,60}?\(([\p{L}\p{N} .'’-]{2,40})\)\s*[-–—:]/u;
const SIGN_OFF = /^[\s–—-]*(?:with|by|source:|from)?\s*([\p{L}\p{N} .'’-]{2,60})$/iu;
const SEPARATORS = /\s*(?:,|;|\/|\||&|\band\b|\bwith\b|\bfor\b|\bvia\b)\s*/iu;

/**
 * The news agency that an article names as where it comes from: in its byline, its dateline or its last line; null where it
 * names none. Being cited somewhere in the text is another matter.
 */
export function creditedAgency(byline: string | null, text: string): string | null {
  for (const part of (byline ?? '').split(SEPARATORS)) {
    const agency = agencyCalled(part);
    if (agency !== null) return agency;
  }
  for (const [, inside = ''] of (byline ?? '').matchAll(IN_BRACKETS)) {
    const agency = agencyCalled(inside);
    if (agency !== null) return agency;
  }
  const dateline = DATELINE.exec(text.slice(0, HEAD))?.[1];
  const lastLine =
    text
      .slice(Math.max(0, text.length - TAIL))
      .trimEnd()
      .split('\n')
      .at(-1) ?? '';
  const bracketed = [...lastLine.matchAll(IN_BRACKETS)].at(-1)?.[1];
  const signOff =
    bracketed ?? SIGN_OFF.exec(lastLine)?.[1]?.replace(/\b(?:reports?|agency|agencies)\b/giu, '');
  return agencyCalled(dateline ?? '') ?? agencyCalled(signOff ?? '');
}

function agencyCalled(words: string): string | null {
  return SHORT_FORMS.get(fold(words)) ?? null;
}

function fold(words: string): string {
  return words
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
