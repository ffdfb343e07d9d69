import type { AttributionForm } from '@/lib/domain/attribution';
import type { Span } from '@/lib/domain/span';
import {
  CITING_VERBS,
  FINDING_VERBS,
  GIVING_VERBS,
  SAID_NOUNS,
} from '@/lib/language/english/citing-verbs';
import { REPORTING_VERBS } from '@/lib/language/english/reporting-verbs';

/** What is needed to tell whether something was put in words. */
interface Put {
  readonly cue: Span | null;
  readonly form: AttributionForm;
}

/**
 * Whether somebody is cited: what is attributed was put in words ("said", "according to", a quotation), and is not only
 * thought, wanted or planned. Who only thinks is no source.
 */
export function isSaid(text: string, { cue, form }: Put): boolean {
  if (form !== 'indirect') return true;
  if (cue === null) return false;
  const printed = text.slice(cue.start, cue.end).toLowerCase();
  if (BESIDE_NOUNS.test(printed)) return true;
  if (INTENTS.test(printed)) return false;
  if (SPOKE_OF.test(printed) || isRevision(text, cue)) return true;
  const words = printed.match(/\p{L}+/gu) ?? [];
  return words.some((word) => SAYING.has(word));
}

/** Whether a cue tells that something was found out: a citation where a study or a watching body did it. */
export function isFound(text: string, cue: Span | null): boolean {
  if (cue === null) return false;
  const words =
    text
      .slice(cue.start, cue.end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.some((word) => FINDING_VERBS.has(word) || /^show(?:s|ed|n)?$/u.test(word));
}

/** Cues of which the noun before is what tells: "reports of", "the story from X is that", "76 dead: monitor". */
const BESIDE_NOUNS = /^(?:of|:|(?:is|was)(?: that)?)$/u;
/** "lowered [its estimate of the spill]", "stood by [its figure]": a count is given again, or another one. */
function isRevision(text: string, { start, end }: Span): boolean {
  const isVerb =
    /^(?:(?:has|have|had) )?(?:raised|lowered|revised|updated|upped|increased|cut|reduced|stood by|stands by)$/u;
  return (
    isVerb.test(text.slice(start, end).toLowerCase()) && REVISED.test(text.slice(end, end + 60))
  );
}

const REVISED =
  /^ (?:its|their|his|her|the) (?:\p{L}[\p{L}’'-]* ){0,3}?(?:toll|count|tally|estimates?|figures?|forecast|projection|claim)\b/u;

/** "Police spoke of 5,000 marchers": a count is given. */
const SPOKE_OF = /^(?:spoke|speaks?|spoken|talked|talks?) of$/u;
/** "is determined to deny": not said yet. */
const INTENTS =
  /\b(?:determined|want\w*|plan\w*|hop(?:e|es|ed|ing)|seek\w*|sought|intend\w*|vow\w*|threaten\w*|refus\w*|pledg\w*|agree\w*) to\b|\bpointed(?! out)/u;
/** Forms of the verbs of saying that follow another verb ("went on saying"), and what is done by giving out. */
const SAYING: ReadonlySet<string> = new Set([
  ...CITING_VERBS,
  ...SAID_NOUNS,
  ...[...REPORTING_VERBS.say, ...REPORTING_VERBS.tell, ...REPORTING_VERBS.write].filter((verb) =>
    verb.endsWith('ing'),
  ),
  ...[...GIVING_VERBS].filter(
    (verb) => !FINDING_VERBS.has(verb) || /^(?:gave|gives|reveals|revealed)$/u.test(verb),
  ),
  'according',
  'citing',
  'quoting',
]);
