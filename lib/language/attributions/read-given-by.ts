import type { Document } from '@/lib/language/text/document';
import { quotationsIn, type Quotation } from '@/lib/language/text/quotations';
import { withOneContent } from './one-content';
import type { RawAttribution } from './raw-attribution';

/** "the 26 deaths [acknowledged] by": a count right before the word that says whose it is. */
const GIVEN_BY =
  /(?:\b(?:at least|more than|about|around|nearly|some|the|only)\s){0,2}[$€£]?\b\d[\d,.]*(?:\s\p{L}+){0,4}?\s(acknowledged|announced|confirmed|estimated|given|forecast|predicted|projected|reported|stated|cited)\sby\s/gu;

/** What every one of them has, and few sentences: it is looked for first. */
const BY = /\sby\s/u;

/** Where who it is ends: at a sign, a number, or a word that goes on with something else. */
const SOURCE_END =
  /[^\p{L}\p{M}\s’'&-]|\s(?:and|but|while|when|as|in|on|at|for|from|to|with|who|which|that|after|before|since|last|earlier|is|are|was|were|has|had|have)\s/u;
const LONGEST_SOURCE = 60;

/** "more than the 26 deaths acknowledged by the government": a number inside a sentence that is somebody else's. Linear. */
export function readGivenBy(
  { text }: Document,
  quotations: readonly Quotation[],
): RawAttribution[] {
  if (!BY.test(text)) return [];
  return [...text.matchAll(GIVEN_BY)].flatMap((found) => {
    const [all, verb = ''] = found;
    const start = found.index + all.length;
    const behind = text.slice(start, start + LONGEST_SOURCE);
    const name = behind.slice(0, SOURCE_END.exec(behind)?.index ?? 0).trimEnd();
    const isQuoted = quotationsIn(quotations, { start, end: start + 1 }).length > 0;
    if (isQuoted || !/^\p{L}{2,}/u.test(name) || /^\p{L}+ing\b/u.test(name)) return [];
    const cue = start - ' by '.length - verb.length;
    return [
      withOneContent(text, quotations, {
        source: { start, end: start + name.length },
        cue: { start: cue, end: start - 1 },
        content: { start: found.index, end: cue - 1 },
      }),
    ];
  });
}
