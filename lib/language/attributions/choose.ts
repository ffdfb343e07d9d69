import type { Assembled, Range } from './assemble';
import { areAlike } from './alike';
import { DRAWS, drawCandidates, type Candidate } from './candidates';
import type { Scores } from './chain';
import { QUOTE, type Facts } from './facts';
import { isWord } from './word-kind';

/**
 * The attributions that most readings agree on, of a stretch of a text from a token on; in order of their cues. The
 * likeliest path would do for every border at once; what counts is whether there is an attribution, and any border
 * near the right one will do (minimum Bayes risk, Goel and Byrne 2000).
 * The cue of none has words of the cue or source of another, and no two say the same.
 */
export function chooseAttributions(
  scores: Scores,
  facts: Facts,
  from: number,
  confidence: number,
): Assembled[] {
  const words = new Int32Array(scores.length + 1);
  for (let i = 0; i < scores.length; i++) {
    words[i + 1] = words[i]! + (isWord(facts.kind[from + i]!) ? 1 : 0);
  }
  const ranked = drawCandidates(scores, words)
    .filter(({ alike, attribution }) => {
      return alike >= confidence * DRAWS && !isAdrift(attribution, facts, from);
    })
    .sort((a, b) => b.alike - a.alike || b.exact - a.exact);
  const byCue = ranksByCue(ranked, scores.length);
  const chosen: Placed[] = [];
  for (const best of ranked) {
    const { attribution } = usualOf(best, ranked, byCue, words);
    const first = firstOf(attribution);
    const last = lastOf(attribution);
    const isTaken = (other: Placed): boolean =>
      // Others have nothing in common with it.
      first <= other.last &&
      other.first <= last &&
      (crosses(attribution, other.attribution) || areAlike(attribution, other.attribution, words));
    if (!chosen.some(isTaken)) chosen.push({ attribution, first, last });
  }
  return chosen
    .map(({ attribution }) => attribution)
    .sort((a, b) => a.cue.from - b.cue.from)
    .map(({ source, cue, content }) => ({
      source: source && moveBy(source, from),
      cue: moveBy(cue, from),
      content: content.map((range) => moveBy(range, from)),
    }));
}

/** By how many readings fewer a candidate may be agreed on and still stand for the best. */
const NEARLY = DRAWS / 16;

/** Of the candidates that nearly as many agree on, with the same cue, the one that most readings have word for word. */
function usualOf(
  best: Candidate,
  ranked: readonly Candidate[],
  byCue: readonly (readonly number[] | undefined)[],
  words: Int32Array,
): Candidate {
  let usual = best;
  let rank = Infinity;
  const { cue } = best.attribution;
  for (let token = cue.from; token <= cue.to; token++) {
    for (const k of byCue[token] ?? []) {
      const other = ranked[k]!;
      if (other.alike < best.alike - NEARLY) break;
      if (other.exact < usual.exact || (other.exact === usual.exact && k >= rank)) continue;
      if (other.exact === best.exact || !areAlike(other.attribution, best.attribution, words))
        continue;
      usual = other;
      rank = k;
    }
  }
  return usual;
}

/** For every token the ranks of the candidates whose cue it belongs to, rising. */
function ranksByCue(
  ranked: readonly Candidate[],
  length: number,
): readonly (readonly number[] | undefined)[] {
  const ranks = new Array<number[] | undefined>(length);
  ranked.forEach(({ attribution }, rank) => {
    const { from, to } = attribution.cue;
    for (let token = from; token <= to; token++) (ranks[token] ??= []).push(rank);
  });
  return ranks;
}

/** Whether something that nobody is said to have said stands, without quotation marks, in another sentence than its cue. */
function isAdrift({ source, cue, content }: Assembled, facts: Facts, from: number): boolean {
  if (source) return false;
  const sentence = facts.sentenceFrom[from + cue.from];
  return content.some((range) => {
    const at = from + range.from;
    return facts.sentenceFrom[at] !== sentence && facts.quote[at] === QUOTE.outside;
  });
}

/** An attribution with its first and last token. */
interface Placed {
  readonly attribution: Assembled;
  readonly first: number;
  readonly last: number;
}

function firstOf({ source, cue, content }: Assembled): number {
  return Math.min(source?.from ?? cue.from, cue.from, content[0]!.from);
}

function lastOf({ source, cue, content }: Assembled): number {
  return Math.max(source?.to ?? cue.to, cue.to, content.at(-1)!.to);
}

/** Whether the cue of one has words of the cue or the source of the other. */
function crosses(a: Assembled, b: Assembled): boolean {
  return shareWords(a.cue, b.cue) || shareWords(a.cue, b.source) || shareWords(b.cue, a.source);
}

function shareWords(a: Range, b: Range | null): boolean {
  return b !== null && a.from <= b.to && b.from <= a.to;
}

function moveBy(range: Range, by: number): Range {
  return { from: range.from + by, to: range.to + by };
}
