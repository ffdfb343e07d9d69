import { REPORTING_VERBS } from '@/lib/language/english/reporting-verbs';
import { tokensIn, type Document } from '@/lib/language/text/document';
import type { RawAttribution } from './raw-attribution';

/** How a wish not to be named goes on behind its verb ("asked not to be named", "wished to remain anonymous"). */
const NAMELESS =
  /^(?:(?:to\s+)?not\s+to\s+be\s+(?:further\s+)?(?:named|identified|quoted)|to\s+(?:remain|stay|be)\s+(?:anonymous|unnamed|unidentified)|(?:for\s+)?anonymity|(?:on\s+)?(?:the\s+)?condition\s+of\s+anonymity|that\s+(?:\p{L}+\s+){1,3}not\s+be\s+(?:named|identified|used|published))\b/iu;

/** Whether an attribution only tells that its source did not want to be named. */
export function isWishForNoName({ text }: Document, { cue, content }: RawAttribution): boolean {
  const [first] = content;
  if (!cue || !first || first.start < cue.end) return false;
  return NAMELESS.test(text.slice(first.start, first.end));
}

/**
 * "A doctor who asked not to be named said her ward was full": the wish is no cue, and what was said begins behind the
 * verb. What has no such verb stays as it is ({@link isWishForNoName}).
 */
export function behindNaming(document: Document, attribution: RawAttribution): RawAttribution {
  const { source, cue, content } = attribution;
  const [first, ...others] = content;
  if (!source || !cue || !first || source.start > cue.start) return attribution;
  if (!isWishForNoName(document, attribution)) return attribution;
  const tokens = tokensIn(document, first);
  const at = tokens.findIndex(({ lower }) => FINITE.test(lower) && REPORTING_VERBS.say.has(lower));
  const verb = tokens[at];
  const behind = tokens[tokens[at + 1]?.lower === 'that' ? at + 2 : at + 1];
  if (!verb || !behind) return attribution;
  return {
    ...attribution,
    cue: { start: verb.start, end: verb.end },
    content: [{ start: behind.start, end: first.end }, ...others],
  };
}

/** Forms of verbs that a clause may have behind such a wish: past tense and third person. */
const FINITE = /(?:ed|s|said|told)$/u;
