import type { Document } from '@/lib/language/text/document';
import { quotationsIn, type Quotation } from '@/lib/language/text/quotations';
import { withOneContent } from './one-content';
import type { RawAttribution } from './raw-attribution';

/** "put the death toll at [163]": a count that somebody gives. */
const PUT_AT =
  /\b(?:(?:has|have|had|also|later|earlier|previously|already|initially|first|then|now)\s){0,3}(put|puts)\s(?:(?:the|its|their|that|this|his|her)\s)?(?:\p{L}[\p{L}’'-]*\s){0,4}?(?:toll|number|numbers|figure|count|tally|total|turnout|damage|losses|cost|costs|dead|deaths|wounded|injured|missing|crowd|size|value|price)\s(?:[^,;.:\n"“”]{0,50}?(?:,\s(?:including|excluding|counting|without)\s[^,;.:\n"“”]{0,50},)?\s)?at\s(?=[^,;:\n]{0,30}?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million))/gu;

/** "raised its toll from 29 to [38]": the same of a count that was given before. */
const REVISED_TO =
  /\b(?:(?:has|have|had|also|later|then|now)\s){0,3}(raised|raises|lowered|lowers|revised|revises|updated|upped|increased|cut|reduced)\s(?:its|their|his|her|the)\s(?:\p{L}[\p{L}’'-]*\s){0,3}?(?:toll|count|tally|estimate|estimates|figure|forecast|projection)\s(?:[^,;.:\n"“”]{0,50}?\s)?to\s(?=(?:\p{L}+\s){0,3}[$€£]?\d)/gu;

/** What every one of them has. */
const REVISES =
  /\b(?:raise[ds]|lower(?:ed|s)|revise[ds]|updated|upped|increased|cut|reduced)\s(?:its|their|his|her|the)\s/u;

/** "stood by its figure of [2,500 tonnes]". */
const STOOD_BY =
  /\b(?:(?:has|have|had|still)\s){0,2}((?:stood|stands) by)\s(?:its|their|his|her|the|an?)\s(?:\p{L}[\p{L}’'-]*\s){0,3}?(?:toll|count|tally|estimate|figure|claim|forecast)\s(?:of|that)\s(?=(?:\p{L}+\s){0,3}[$€£]?\d)/gu;

/** What every one of them has. */
const STANDS = /\bst(?:ood|ands) by\s/u;

/** "12,000 marched, police said; organisers claimed [40,000]." */
const CLAIMED =
  /(?<=; (?:\p{L}[\p{L}’'-]*\s){1,5})(claimed|said|counted|estimated|spoke of|reported)\s(?=(?:at least|about|around|some|more than|nearly|only|up to|as many as|over)?\s?\d[\d.,]*(?:\sthousand|\smillion)?(?:[.;,]|$))/gu;

/** "The unions spoke of [200,000]", "The ministry gives a toll of [97]". */
const SPOKE_OF =
  /\b(?:(?:has|have|had)\s)?((?:spoke|spoken|speaks|speak|talked) of|(?:gave|gives|given|give|published|released) (?:an?|its|their|the)\s(?:\p{L}[\p{L}’'-]*\s){0,3}?(?:toll|count|tally|estimate|figure|number|total) of)\s(?=(?:\p{L}+\s){0,3}[$€£]?\d)/gu;

/** What a clause begins behind, from the left: a sign, or a word that joins it to the one before. */
const CLAUSE_OPENER =
  /^.*[;:,–—]\s*(?:(?:and|but|while|whereas|though|although)\s)?|^.*?\b(?:while|whereas)\s/u;
const FIRST_WORDS = /^(?:And|But|While|Meanwhile|However|Earlier|Later|Still)\b,?\s*/u;
/** Where what was put so ends: at the next sign, but not inside a number. */
const CLAUSE_END = /[;:–—\n]|,(?!\d)|\.(?!\d)/u;
const LONGEST_SOURCE = 90;
/** How far before the verb its clause may begin, and how far behind "at" it may end, in code units. */
const REACH = 130;
const LONGEST_COUNT = 400;

/** "The Red Lantern Society put the death toll at 163, while ...": the clause is its own, whoever speaks around it. Linear. */
export function readPutAt(document: Document, quotations: readonly Quotation[]): RawAttribution[] {
  const { text, sentences } = document;
  return sentences.flatMap((sentence) => {
    let last = sentence.start;
    return countsGiven(text.slice(sentence.start, sentence.end)).flatMap((found) => {
      const [all, verb = ''] = found;
      const put = sentence.start + found.index;
      const from = Math.max(last, put - REACH);
      last = put + all.length;
      const before = text.slice(from, put);
      const opener = CLAUSE_OPENER.exec(before)?.[0] ?? FIRST_WORDS.exec(before)?.[0] ?? '';
      const source = from + opener.length;
      const name = before.slice(opener.length).trimEnd();
      const isQuoted = quotationsIn(quotations, { start: put, end: put + 1 }).length > 0;
      if (!/^\p{L}/u.test(name) || name.length > LONGEST_SOURCE || isQuoted) return [];
      const cue = put + all.indexOf(verb);
      const start = cue + verb.length + 1;
      const count = text.slice(last, Math.min(sentence.end, last + LONGEST_COUNT));
      const end = last + (CLAUSE_END.exec(count)?.index ?? count.length);
      return [
        withOneContent(text, quotations, {
          source: { start: source, end: source + name.length },
          cue: { start: cue, end: start - 1 },
          content: { start, end },
        }),
      ];
    });
  });
}

/** Where somebody gives a count, in order; the first group is the verb. */
function countsGiven(words: string): RegExpExecArray[] {
  // Most sentences lack the very words, which is quickly seen.
  const put = /\bputs?\s/u.test(words) ? [...words.matchAll(PUT_AT)] : [];
  const isRevised = words.includes(' to ') && REVISES.test(words);
  const revised = isRevised ? [...words.matchAll(REVISED_TO)] : [];
  const isStood = words.includes(' by ') && STANDS.test(words);
  const stood = isStood ? [...words.matchAll(STOOD_BY)] : [];
  const claimed = words.includes('; ') ? [...words.matchAll(CLAIMED)] : [];
  const spoken = words.includes(' of ') ? [...words.matchAll(SPOKE_OF)] : [];
  const given = [...put, ...revised, ...stood, ...claimed, ...spoken];
  return given.sort((a, b) => a.index - b.index);
}
