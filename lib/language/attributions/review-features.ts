import type { Facts } from './facts';
import type { FeatureRow } from './feature-row';
import { mix } from './hash';
import { CHANCES, type Reading, type ReviewOutlook } from './review-outlook';

/** Most features a token has at a later look. */
export const MOST_REVIEW = 72;

/** Keeps a later look's features apart from the first one's. */
export const REVIEW_SALT = 1000;

/** Where the next look stands: the text, what the look before made of it, and a token. */
interface View {
  readonly facts: Facts;
  readonly reading: Reading;
  readonly outlook: ReviewOutlook;
  readonly i: number;
  /** Bits: the likely cue before and the one behind stand in the same sentence. */
  readonly same: number;
  readonly role: number;
}

/** The features of a token at a later look: what the look before made of it, of its surroundings and of the whole text. */
export function writeReview(
  facts: Facts,
  reading: Reading,
  outlook: ReviewOutlook,
  i: number,
  row: FeatureRow,
): void {
  row.clear();
  const before = outlook.cueBefore[i]!;
  const behind = outlook.cueBehind[i]!;
  const same =
    (before >= facts.sentenceFrom[i]! ? 1 : 0) |
    (behind >= 0 && behind <= facts.sentenceTo[i]! ? 2 : 0);
  const view: View = { facts, reading, outlook, i, same, role: outlook.role[i]! };
  writeReading(view, row);
  writeCues(view, row);
  writeRun(view, row);
  writeText(view, row);
}

function near(distance: number): number {
  if (distance < 6) return distance;
  if (distance < 9) return 6;
  if (distance < 14) return 7;
  return distance < 25 ? 8 : 9;
}

function writeReading({ facts, reading, outlook, i, role }: View, row: FeatureRow): void {
  const { role: roles, levels } = outlook;
  const at = i * CHANCES;
  const before = at - CHANCES;
  const next = at + CHANCES;
  const rm = roles[i - 1] ?? 7;
  const rp = roles[i + 1] ?? 7;
  const w0 = facts.word[i]!;
  const k0 = facts.kind[i]!;
  const q = facts.quote[i]!;
  const label = reading.labels[i]!;
  row.put(label);
  row.put(mix(w0, label));
  row.put(label | (k0 << 5));
  row.put(rm | (role << 3) | (rp << 6) | ((roles[i - 2] ?? 7) << 9) | ((roles[i + 2] ?? 7) << 12));
  const outer = (roles[i - 3] ?? 7) | ((roles[i + 3] ?? 7) << 12);
  row.put(outer | (rm << 3) | (role << 6) | (rp << 9) | (q << 15));
  const source = levels[at]!;
  const cue = levels[at + 1]!;
  const ahead = levels[at + 2]!;
  const behind = levels[at + 3]!;
  row.put(source | (cue << 4));
  row.put(ahead | (behind << 4));
  row.put(source | (ahead << 4) | (behind << 8) | (cue << 12));
  row.put(levels[at + 4]! | (cue << 4) | (source << 8));
  row.put(source | (k0 << 4));
  row.put(cue | (k0 << 4));
  row.put(ahead | (k0 << 4) | (q << 10));
  row.put(behind | (k0 << 4) | (q << 10));
  row.put(mix(w0, cue));
  row.put(mix(w0, source));
  row.put(mix(w0, ahead | (behind << 4)));
  row.put((levels[before + 1] ?? 0) | (cue << 4) | ((levels[next + 1] ?? 0) << 8));
  row.put((levels[before] ?? 0) | (source << 4) | ((levels[next] ?? 0) << 8));
  row.put((levels[before + 2] ?? 0) | (ahead << 4) | ((levels[next + 2] ?? 0) << 8));
  row.put((levels[before + 3] ?? 0) | (behind << 4) | ((levels[next + 3] ?? 0) << 8));
  row.put(outlook.density | (cue << 3));
  row.put(outlook.often[i]! | (source << 4) | (cue << 8));
}

/** The likely cue before and the one behind: which, how far, how sure, and what lies between. */
function writeCues({ facts, outlook, i, same, role }: View, row: FeatureRow): void {
  const { word, kind } = facts;
  const { stops, actions, levels } = outlook;
  const w0 = word[i]!;
  const k0 = kind[i]!;
  const km = kind[i - 1] ?? 0;
  const kp = kind[i + 1] ?? 0;
  const q = facts.quote[i]!;
  const a = outlook.cueBefore[i]!;
  const b = outlook.cueBehind[i]!;
  const none = 15;
  const wa = word[a] ?? 0;
  const wb = word[b] ?? 0;
  const da = a < 0 ? none : near(i - a);
  const db = b < 0 ? none : near(b - i);
  const pa = a < 0 ? none : levels[a * CHANCES + 1]!;
  const pb = b < 0 ? none : levels[b * CHANCES + 1]!;
  const sa = a < 0 ? none : Math.min(6, stops[i]! - stops[a]!);
  const sb = b < 0 ? none : Math.min(6, stops[b]! - stops[i]!);
  const va = a < 0 ? none : Math.min(6, actions[i]! - actions[a + 1]!);
  const vb = b < 0 ? none : Math.min(6, actions[b]! - actions[i]!);
  row.put(mix(wa, da));
  row.put(mix(wb, db));
  row.put(mix(wa, w0));
  row.put(mix(wb, w0));
  row.put(mix(wa, k0 | (km << 6)));
  row.put(mix(wb, k0 | (kp << 6)));
  row.put(pa | (da << 4) | (role << 8) | (same << 11));
  row.put(pb | (db << 4) | (role << 8) | (same << 11));
  row.put(sa | (va << 4) | ((kind[a] ?? 0) << 8) | (k0 << 14));
  row.put(sb | (vb << 4) | ((kind[b] ?? 0) << 8) | (k0 << 14));
  row.put(mix(sa | (va << 4) | (q << 8), wa));
  row.put(mix(sb | (vb << 4) | (q << 8), wb));
  row.put(pa | (pb << 4) | (role << 8) | (same << 11) | (q << 13));
  row.put(mix(mix(wa, wb), role));
  row.put(sa | (k0 << 4) | (role << 10) | (same << 13));
  row.put(sb | (k0 << 4) | (role << 10) | (same << 13));
  row.put(sa | (km << 4) | (kp << 10) | (k0 << 16) | (same << 22));
  row.put(mix(w0, sa | (same << 4)));
  row.put(mix(w0, sb | (same << 4)));
  const next = a < 0 ? -1 : a + 1;
  row.put((kind[next] ?? 0) | (sa << 6) | (role << 10) | (da << 13));
  row.put(mix(word[next] ?? 0, role | (sa << 4)));
}

/** The run of tokens with the same role that it stands in. */
function writeRun({ facts, outlook, i, same, role }: View, row: FeatureRow): void {
  const { word, kind } = facts;
  const q = facts.quote[i]!;
  const from = outlook.from[i]!;
  const to = outlook.to[i]!;
  const before = outlook.role[from - 1] ?? 7;
  const behind = outlook.role[to + 1] ?? 7;
  const sides = role | (before << 3) | (behind << 6);
  row.put(sides | (near(to - from) << 9));
  row.put(role | (near(i - from) << 3) | (near(to - i) << 7));
  row.put(mix(word[from]!, role | (near(i - from) << 3)));
  row.put(mix(word[to]!, role | (near(to - i) << 3)));
  row.put(mix(word[to + 1] ?? 0, role));
  row.put(mix(word[from - 1] ?? 0, role));
  row.put(role | (kind[from]! << 3) | (kind[to]! << 9) | (q << 15));
  row.put(role | ((kind[from - 1] ?? 0) << 3) | ((kind[to + 1] ?? 0) << 9) | (q << 15));
  row.put(sides | (kind[i]! << 9) | (same << 15));
}

/** The rest of the text: words read as sources or cues elsewhere, the last source, the quotation. */
function writeText({ facts, outlook, i, same, role }: View, row: FeatureRow): void {
  const { word, kind } = facts;
  const k0 = kind[i]!;
  const cue = outlook.levels[i * CHANCES + 1]!;
  const source = outlook.sourceBefore[i]!;
  const inSentence = source >= facts.sentenceFrom[i]! ? 1 : 0;
  row.put(outlook.often[i]! | (role << 4));
  row.put(outlook.often[i]! | (k0 << 4));
  row.put(outlook.density | (role << 3));
  row.put(outlook.density | (k0 << 3));
  row.put((source < 0 ? 15 : near(i - source)) | (role << 4) | (cue << 7));
  row.put(mix(word[source] ?? 0, role | (k0 << 3)));
  row.put((kind[source] ?? 0) | (cue << 6) | (inSentence << 10));
  const quotation = facts.quotation[i]!;
  if (quotation < 0) return;
  const from = facts.quotationFrom[quotation]!;
  const to = facts.quotationTo[quotation]!;
  const sides = (outlook.role[from - 1] ?? 7) | ((outlook.role[to + 1] ?? 7) << 3);
  row.put(sides | (role << 6) | (near(to - from) << 9));
  row.put(sides | (outlook.role[from]! << 6) | (outlook.role[to]! << 9) | (same << 12));
}
