import type { RawAttribution } from '@/lib/language/attributions/raw-attribution';
import type { GoldArticle, Ranges } from './corpus';
import { randomFrom } from './random';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const HEAD_END = /[,;:()[\]\n—–]|\s-+\s|\b(?:who|whose|whom|which|that)\b/giu;
const MARK = /["“”«»]|``|''/u;

/** Counts of one article: annotated, found, and right among both; all and by form. */
export interface Counts {
  readonly id: string;
  gold: number;
  found: number;
  right: number;
  quotedGold: number;
  quotedFound: number;
  quotedGoldRight: number;
  quotedFoundRight: number;
}

interface Unit {
  readonly content: ReadonlySet<number>;
  readonly source: ReadonlySet<number> | null;
  readonly head: ReadonlySet<number> | null;
  readonly quoted: boolean;
}

/**
 * Counts full matches: content with a word overlap (Dice) of at least a half and a source (its phrase or the part
 * before its first comma or relative clause) of at least a half; one to one, best first.
 */
export function countMatches(article: GoldArticle, found: readonly RawAttribution[]): Counts {
  const words = [...article.text.matchAll(WORD)].map((m) => m.index);
  const toUnit = (source: Ranges | null, content: Ranges): Unit => ({
    content: wordsIn(words, content),
    source: source && wordsIn(words, source),
    head: source && wordsIn(words, [headOf(article.text, source)]),
    quoted: content.some(([start, end]) =>
      MARK.test(article.text.slice(Math.max(0, start - 1), end + 1)),
    ),
  });
  const gold = article.attributions.map((a) => toUnit(a.source, a.content));
  const own = found.map((a) =>
    toUnit(
      a.source && [[a.source.start, a.source.end]],
      a.content.map(({ start, end }) => [start, end] as const),
    ),
  );
  const pairs = match(gold, own);
  return {
    id: article.id,
    gold: gold.length,
    found: own.length,
    right: pairs.length,
    quotedGold: gold.filter((unit) => unit.quoted).length,
    quotedFound: own.filter((unit) => unit.quoted).length,
    quotedGoldRight: pairs.filter(([g]) => gold[g]!.quoted).length,
    quotedFoundRight: pairs.filter(([, s]) => own[s]!.quoted).length,
  };
}

function match(gold: readonly Unit[], own: readonly Unit[]): [number, number][] {
  const candidates: [number, number, number][] = [];
  gold.forEach((g, i) => {
    own.forEach((s, j) => {
      const content = dice(g.content, s.content);
      if (content < 0.5) return;
      const source =
        g.source && s.source
          ? Math.max(dice(g.source, s.source), dice(g.head!, s.head!))
          : g.source || s.source
            ? 0
            : 1;
      if (source >= 0.5) candidates.push([content + source, i, j]);
    });
  });
  candidates.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  const usedGold = new Set<number>();
  const usedOwn = new Set<number>();
  const pairs: [number, number][] = [];
  for (const [, i, j] of candidates) {
    if (usedGold.has(i) || usedOwn.has(j)) continue;
    usedGold.add(i);
    usedOwn.add(j);
    pairs.push([i, j]);
  }
  return pairs;
}

function wordsIn(words: readonly number[], ranges: Ranges): Set<number> {
  const found = new Set<number>();
  words.forEach((at, i) => {
    if (ranges.some(([start, end]) => at >= start && at < end)) found.add(i);
  });
  return found;
}

function headOf(text: string, source: Ranges): readonly [number, number] {
  const [start, end] = source[0]!;
  const phrase = text.slice(start, end);
  for (const { index } of phrase.matchAll(HEAD_END)) {
    if (/[\p{L}\p{N}]/u.test(phrase.slice(0, index))) return [start, start + index];
  }
  return [start, end];
}

function dice(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return (2 * common) / (a.size + b.size);
}

/** Precision, recall and F1 of pooled counts, with the 95 % interval of F1 over resampled articles. */
export function pool(counts: readonly Counts[]): {
  precision: number;
  recall: number;
  f1: number;
  low: number;
  high: number;
} {
  const sum = (of: readonly Counts[], key: 'gold' | 'found' | 'right'): number =>
    of.reduce((total, c) => total + c[key], 0);
  const f1 = (of: readonly Counts[]): number =>
    (2 * sum(of, 'right')) / Math.max(1, sum(of, 'gold') + sum(of, 'found'));
  const random = randomFrom(1);
  const drawn = Array.from({ length: 1000 }, () =>
    f1(counts.map(() => counts[Math.floor(random() * counts.length)]!)),
  ).sort((a, b) => a - b);
  return {
    precision: sum(counts, 'right') / Math.max(1, sum(counts, 'found')),
    recall: sum(counts, 'right') / Math.max(1, sum(counts, 'gold')),
    f1: f1(counts),
    low: drawn[25]!,
    high: drawn[974]!,
  };
}
