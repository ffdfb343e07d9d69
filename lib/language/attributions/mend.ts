import { REPORTING_VERBS } from '@/lib/language/english/reporting-verbs';
import type { Document } from '@/lib/language/text/document';
import { tokensIn } from '@/lib/language/text/document';
import { withAbbreviatedName } from './abbreviated-source';
import { withWhatThatMeans } from './relative-clause';
import { behindDateline } from './behind-dateline';
import { behindNaming } from './behind-naming';
import { withSpeakerBehind } from './behind-statement';
import { withItsBeginning } from './begun-source';
import { withoutExpletive } from './nobody';
import type { RawAttribution } from './raw-attribution';
import {
  withArticle,
  withoutOthersWords,
  withSentenceBefore,
  withWhatWasInterrupted,
} from './whole-content';
import { withinParagraph, withoutOpener, withWholeSource } from './whole-source';
import { withoutAside } from './without-aside';
import {
  withItsOwner,
  withPartner,
  withSubjectBeforeThat,
  withSubjectOfClause,
} from './who-speaks';

/** Pronouns that can only be the subject of a clause, so that no name goes on behind them. */
const SUBJECTS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'we', 'i']);

/** What links a pronoun to another subject ("her brother and she"). */
const LINKS: ReadonlySet<string> = new Set(['and', 'or', 'nor', 'than']);

/** Mends what the grammar of a sentence rules out, however likely its words were. */
export function mend(document: Document, attribution: RawAttribution): RawAttribution {
  const steps = [
    behindDateline,
    withSpeakerBehind,
    withWhatThatMeans,
    behindCondition,
    behindNaming,
    withoutClause,
    withPronounAlone,
    withoutExpletive,
    withoutAside,
    withItsBeginning,
    withItsOwner,
    withinParagraph,
    withoutOpener,
    withSubjectOfClause,
    withSubjectBeforeThat,
    withPartner,
    withWholeSource,
    withAbbreviatedName,
    fromItsCueOn,
    withWhatWasInterrupted,
    withoutOthersWords,
    withSentenceBefore,
    behindDateline,
    withArticle,
  ];
  return steps.reduce((mended, step) => step(document, mended), attribution);
}

/** "Because he knew": a source that ends in such a pronoun before its cue is the pronoun. */
function withPronounAlone(document: Document, attribution: RawAttribution): RawAttribution {
  const { source, cue } = attribution;
  if (!source || !cue || source.start > cue.start) return attribution;
  const [before, last] = tokensIn(document, source).slice(-2);
  if (!before || !last || !SUBJECTS.has(last.lower) || LINKS.has(before.lower)) return attribution;
  return { ...attribution, source: { start: last.start, end: last.end } };
}

/** "condition of anonymity said" where content begins: the words up to the verb tell of the source. */
const CONDITION = /^(?:the\s)?condition of anonymity\s(?=(\p{L}+)\s)/u;

/** "Two officials speaking on condition of anonymity said": the condition is no cue, and what was said begins behind the verb. */
function behindCondition({ text }: Document, attribution: RawAttribution): RawAttribution {
  const { source, content } = attribution;
  const first = content[0];
  if (!source || !first || source.start > first.start) return attribution;
  const found = CONDITION.exec(text.slice(first.start, Math.min(first.end, first.start + 60)));
  const verb = found?.[1];
  if (!found || !verb || !REPORTING_VERBS.say.has(verb)) return attribution;
  const start = first.start + found[0].length;
  const that = /^\s(?:that\s)?/u.exec(text.slice(start + verb.length, first.end))?.[0].length ?? 0;
  const said = { start: start + verb.length + that, end: first.end };
  if (said.start >= said.end) return attribution;
  return {
    ...attribution,
    source: { start: source.start, end: start - 1 },
    cue: { start, end: start + verb.length },
    content: [said, ...content.slice(1)],
  };
}

/** Tokens of a subject that a border may have cut off: "47 people", "the two men". */
const LONGEST_SUBJECT = 4;

/** "Marrow said 47 people were missing": what was said begins behind the verb, not in the middle of its subject. */
function fromItsCueOn(document: Document, attribution: RawAttribution): RawAttribution {
  const { cue, content } = attribution;
  const first = content.find(({ start }) => cue && start > cue.end);
  if (!cue || !first) return attribution;
  const verb = tokensIn(document, cue).at(-1)?.lower ?? '';
  const between = tokensIn(document, { start: cue.end, end: first.start });
  const [opener] = between;
  const isSubject =
    opener !== undefined &&
    between.length <= LONGEST_SUBJECT &&
    between.every(({ kind }) => kind === 'word' || kind === 'number') &&
    (opener.kind === 'number' || ARTICLES.has(opener.lower));
  if (!isSubject || !REPORTING_VERBS.say.has(verb)) return attribution;
  const whole = { start: opener.start, end: first.end };
  return { ...attribution, content: content.map((span) => (span === first ? whole : span)) };
}

/** Articles, with which the subject of a clause begins. */
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'no']);

/** "According to the court he paid": the name ends before the pronoun, and what was said begins there. */
function withoutClause(document: Document, attribution: RawAttribution): RawAttribution {
  const { source, cue, content } = attribution;
  const first = content[0];
  if (!source || !cue || cue.start > source.start) return attribution;
  if (!first || first.start < source.end) return attribution;
  const tokens = tokensIn(document, source);
  const at = tokens.findIndex(({ lower }, i) => i > 0 && SUBJECTS.has(lower));
  const [last, subject] = [tokens[at - 1], tokens[at]];
  if (!last || !subject) return attribution;
  return {
    ...attribution,
    source: { start: source.start, end: last.end },
    content: [{ start: subject.start, end: first.end }, ...content.slice(1)],
  };
}
