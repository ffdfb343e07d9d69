import type { Facts } from './facts';
import type { FeatureRow } from './feature-row';
import { mix } from './hash';
import type { Outlook } from './outlook';

/** Most features a token has at the first look. */
export const MOST_FIRST = 80;

/** Distances in growing steps, 0 to 9; 15 stands for "none". */
function stepsOf(distance: number): number {
  if (distance < 5) return distance;
  if (distance < 8) return 5;
  if (distance < 12) return 6;
  if (distance < 20) return 7;
  return distance < 40 ? 8 : 9;
}

/** Steps from one token to another, 15 where there is no other. */
function stepsTo(from: number, to: number): number {
  return to < 0 ? 15 : stepsOf(Math.abs(to - from));
}

/** The features of a token at the first look: words, kinds, places, and what stands along the sentence. */
export function writeFirst(facts: Facts, outlook: Outlook, i: number, row: FeatureRow): void {
  row.clear();
  writeNeighbours(facts, i, row);
  writeForm(facts, i, row);
  writePlace(facts, i, row);
  writeVerbs(facts, outlook, i, row);
  writeStops(facts, outlook, i, row);
  writeAround(facts, i, row);
  writeSpeakers(facts, outlook, i, row);
}

function writeNeighbours(facts: Facts, i: number, row: FeatureRow): void {
  const { word, kind } = facts;
  const w0 = word[i]!;
  const wm = word[i - 1] ?? 0;
  const wp = word[i + 1] ?? 0;
  const wmm = word[i - 2] ?? 0;
  const wpp = word[i + 2] ?? 0;
  const k0 = kind[i]!;
  const km = kind[i - 1] ?? 0;
  const kp = kind[i + 1] ?? 0;
  const kmm = kind[i - 2] ?? 0;
  const kpp = kind[i + 2] ?? 0;
  row.put(0);
  row.put(w0);
  row.put(wm);
  row.put(wp);
  row.put(wmm);
  row.put(wpp);
  row.put(word[i - 3] ?? 0);
  row.put(word[i + 3] ?? 0);
  row.put(mix(wm, w0));
  row.put(mix(w0, wp));
  row.put(mix(wmm, wm));
  row.put(mix(wp, wpp));
  row.put(k0 | (km << 6) | (kp << 12));
  row.put(k0 | (km << 6) | (kmm << 12));
  row.put(k0 | (kp << 6) | (kpp << 12));
  row.put(k0 | (km << 6) | (kmm << 12) | ((kind[i - 3] ?? 0) << 18));
  row.put(k0 | (kp << 6) | (kpp << 12) | ((kind[i + 3] ?? 0) << 18));
  row.put(k0 | (kp << 6) | (kpp << 12) | (km << 18) | (kmm << 24));
  row.put(mix(w0, kp));
  row.put(mix(w0, km));
  row.put(mix(w0, kp | (kpp << 6)));
  row.put(mix(w0, km | (kmm << 6)));
  row.put(mix(w0, kp | (km << 6)));
  row.put(mix(wm, k0 | (kp << 6)));
  row.put(mix(wp, k0 | (km << 6)));
}

function writeForm(facts: Facts, i: number, row: FeatureRow): void {
  const { suffix2, suffix3, prefix, kind, shape } = facts;
  row.put(suffix3[i]!);
  row.put(suffix2[i]!);
  row.put(prefix[i]!);
  row.put(suffix3[i - 1] ?? 0);
  row.put(suffix3[i + 1] ?? 0);
  row.put(mix(suffix2[i]!, (kind[i - 1] ?? 0) | ((kind[i + 1] ?? 0) << 6)));
  const opens = facts.sentenceFrom[i] === i ? 1 : 0;
  row.put((shape[i - 1] ?? 0) | (shape[i]! << 3) | ((shape[i + 1] ?? 0) << 6) | (opens << 9));
}

function writePlace(facts: Facts, i: number, row: FeatureRow): void {
  const { word, kind, quote, sentenceFrom, sentenceTo, paragraphFrom, paragraphTo, depth } = facts;
  const q = quote[i]!;
  const k0 = kind[i]!;
  const from = sentenceFrom[i]!;
  const to = sentenceTo[i]!;
  const start = stepsOf(i - from);
  const end = stepsOf(to - i);
  row.put((quote[i - 1] ?? 0) | (q << 2) | ((quote[i + 1] ?? 0) << 4));
  row.put(mix(word[i]!, q));
  row.put(k0 | (q << 6) | ((kind[i - 1] ?? 0) << 8));
  row.put(start | (q << 4));
  row.put(end | (q << 4));
  row.put(stepsOf(i - paragraphFrom[i]!) | (q << 4) | (depth[i]! << 6));
  row.put(start | (k0 << 4));
  row.put(end | (k0 << 4));
  row.put(depth[i]! | (k0 << 3));
  row.put(mix(word[from]!, start));
  row.put(kind[from]! | (kind[to]! << 6) | (q << 12));
  row.put((from === paragraphFrom[i] ? 1 : 0) | (to === paragraphTo[i] ? 2 : 0));
}

function writeVerbs(facts: Facts, outlook: Outlook, i: number, row: FeatureRow): void {
  const { word, kind, quote } = facts;
  const q = quote[i]!;
  const k0 = kind[i]!;
  const before = outlook.verbBefore[i]!;
  const behind = outlook.verbBehind[i]!;
  const mark = outlook.markBefore[i]!;
  const wb = word[before] ?? 0;
  const wa = word[behind] ?? 0;
  const kb = kind[before] ?? 0;
  const ka = kind[behind] ?? 0;
  const db = stepsTo(i, before);
  const da = stepsTo(i, behind);
  const qb = quote[before] ?? 4;
  const qa = quote[behind] ?? 4;
  const wm = word[mark] ?? 0;
  row.put(mix(wb, db));
  row.put(mix(wa, da));
  row.put(mix(wb, q));
  row.put(mix(wa, q));
  row.put(kb | (qb << 6) | (q << 9) | (db << 11));
  row.put(ka | (qa << 6) | (q << 9) | (da << 11));
  row.put(kb | (ka << 6) | (q << 12) | (qb << 14) | (qa << 17));
  row.put(mix(wm, kb | (q << 6)));
  row.put(mix(wm, stepsTo(i, mark)));
  row.put(mix(kb | (db << 6), k0 | ((kind[i - 1] ?? 0) << 6)));
  row.put(mix(ka | (da << 6), k0 | ((kind[i + 1] ?? 0) << 6)));
  const action = outlook.actionBehind[i]!;
  row.put(mix(word[action] ?? 0, stepsTo(i, action)));
  row.put((kind[action] ?? 0) | (stepsTo(i, action) << 6) | (k0 << 10));
}

function writeStops(facts: Facts, outlook: Outlook, i: number, row: FeatureRow): void {
  const { word, kind, quote } = facts;
  const q = quote[i]!;
  const k0 = kind[i]!;
  const before = outlook.stopBefore[i]!;
  const behind = outlook.stopBehind[i]!;
  const kb = kind[before] ?? 0;
  const ka = kind[behind] ?? 0;
  const clause = before < 0 ? facts.sentenceFrom[i]! : before + 1;
  const next = behind < 0 ? -1 : behind + 1;
  row.put(kb | (stepsOf(i - clause) << 6) | (k0 << 10));
  row.put(ka | (stepsTo(i, behind) << 6) | (k0 << 10));
  row.put(mix(word[clause]!, kb));
  row.put(kind[clause]! | (kb << 6) | (ka << 12) | (q << 18));
  row.put(mix(word[next] ?? 0, ka));
  row.put((kind[next] ?? 0) | (ka << 6) | ((kind[next + 1] ?? 0) << 12) | (q << 18));
}

/** What stands before and behind the quotation that the token is in. */
function writeAround(facts: Facts, i: number, row: FeatureRow): void {
  const { word, kind, paragraphFrom, paragraphTo } = facts;
  const quotation = facts.quotation[i]!;
  if (quotation < 0) {
    row.skip(6);
    return;
  }
  const from = facts.quotationFrom[quotation]!;
  const to = facts.quotationTo[quotation]!;
  const opens = from === paragraphFrom[i] ? 1 : 0;
  const goesOn = to < paragraphTo[i]! ? 1 : 0;
  const kb = kind[from - 1] ?? 0;
  const ka = goesOn ? (kind[to + 1] ?? 0) : 0;
  const kaa = goesOn ? (kind[to + 2] ?? 0) : 0;
  const length = stepsOf((to - from) >> 1);
  row.put(mix(word[from - 1] ?? 0, opens));
  row.put(mix(goesOn ? (word[to + 1] ?? 0) : 0, opens));
  row.put(kb | ((kind[from - 2] ?? 0) << 6) | (opens << 12) | (length << 13));
  row.put(ka | (kaa << 6) | (opens << 12));
  row.put(ka | (kb << 6) | (opens << 12) | (length << 13) | ((kind[to - 1] ?? 0) << 17));
  row.put(length | (opens << 5) | (goesOn << 6) | (stepsOf(i - from) << 8));
}

function writeSpeakers(facts: Facts, outlook: Outlook, i: number, row: FeatureRow): void {
  const speaks = outlook.speaks[i]!;
  row.put(speaks | (facts.kind[i]! << 1) | ((facts.kind[i + 1] ?? 0) << 7));
  const before = stepsTo(i, outlook.verbBefore[i]!);
  row.put(speaks | (before << 1) | (stepsTo(i, outlook.verbBehind[i]!) << 5));
}
