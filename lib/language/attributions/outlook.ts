import type { Facts } from './facts';
import { isAction, isCapital, isReporting, isStop, KIND } from './word-kind';

/** What a token sees along its sentence: token indexes, -1 where there is none. */
export interface Outlook {
  /** The last reporting verb before it and the next one behind it. */
  readonly verbBefore: Int32Array;
  readonly verbBehind: Int32Array;
  /** The last sign that parts clauses before it, and the next one from it on. */
  readonly stopBefore: Int32Array;
  readonly stopBehind: Int32Array;
  /** The last "to", relative or subordinating word, or colon, since the verb before. */
  readonly markBefore: Int32Array;
  /** The next verb in action behind it. */
  readonly actionBehind: Int32Array;
  /** 1 where the same word stands beside a verb of saying somewhere in the text. */
  readonly speaks: Uint8Array;
}

/** Looks along every sentence once in each direction; linear. */
export function gatherOutlook(facts: Facts): Outlook {
  const none = (): Int32Array => new Int32Array(facts.length).fill(-1);
  const outlook: Outlook = {
    verbBefore: none(),
    verbBehind: none(),
    stopBefore: none(),
    stopBehind: none(),
    markBefore: none(),
    actionBehind: none(),
    speaks: new Uint8Array(facts.length),
  };
  lookBack(facts, outlook);
  lookAhead(facts, outlook);
  markSpeakers(facts, outlook.speaks);
  return outlook;
}

function lookBack(facts: Facts, outlook: Outlook): void {
  let verb = -1;
  let stop = -1;
  let mark = -1;
  for (let i = 0; i < facts.length; i++) {
    if (facts.sentenceFrom[i] === i) verb = stop = mark = -1;
    outlook.verbBefore[i] = verb;
    outlook.stopBefore[i] = stop;
    outlook.markBefore[i] = mark;
    const kind = facts.kind[i]!;
    if (isReporting(kind)) {
      verb = i;
      mark = -1;
    } else if (
      kind === KIND.relative ||
      kind === KIND.to ||
      kind === KIND.subordination ||
      kind === KIND.colon
    ) {
      mark = i;
    } else if (isStop(kind)) stop = i;
  }
}

function lookAhead(facts: Facts, outlook: Outlook): void {
  let verb = -1;
  let stop = -1;
  let action = -1;
  for (let i = facts.length - 1; i >= 0; i--) {
    if (facts.sentenceTo[i] === i) verb = stop = action = -1;
    outlook.verbBehind[i] = verb;
    outlook.actionBehind[i] = action;
    const kind = facts.kind[i]!;
    if (isReporting(kind)) verb = i;
    if (isAction(kind)) action = i;
    if (isStop(kind)) stop = i;
    outlook.stopBehind[i] = stop;
  }
}

function markSpeakers(facts: Facts, speaks: Uint8Array): void {
  const speakers = new Set<number>();
  for (let i = 0; i < facts.length; i++) {
    const kind = facts.kind[i]!;
    if (kind < KIND.say || kind > KIND.write) continue;
    for (const j of [i - 1, i + 1, i + 2]) {
      if (isCapital(facts.shape[j] ?? 0)) speakers.add(facts.word[j]!);
    }
  }
  for (let i = 0; i < facts.length; i++) {
    if (isCapital(facts.shape[i]!) && speakers.has(facts.word[i]!)) speaks[i] = 1;
  }
}
