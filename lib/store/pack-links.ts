import type { ArticleId } from '@/lib/domain/article';
import type { Reason } from '@/lib/domain/cross-reference';
import { crossReferenceId } from './keys';
import { compareText } from './nearest-links';
import type { CrossReferenceRow, LinkedRow } from './rows';

/*
 * A save writes a hundred links and reads as many; see pack-findings.ts for why they are text. The links of an article say the same few
 * words again and again: they stand once, and the links name them by their places.
 */

/** The links of one later article as packed. */
interface Packed {
  readonly words: readonly string[];
  /** For each of the row's earlier articles the day; behind them that of the article itself, where it has links inside it. */
  readonly days: readonly string[];
  readonly links: readonly PackedLink[];
}

/** A link: the place of its earlier article, behind the last where that is the later one itself; its score; else places of words. */
type PackedLink = readonly [
  earlier: number,
  a: number,
  b: number,
  relation: number,
  score: number,
  code: number,
  measure: number,
  period: readonly number[],
  places: readonly number[],
  shared: readonly number[],
];

/** All links of which an article is the later end, at least one, as the library keeps them. */
export function packLinks(articleB: ArticleId, links: readonly CrossReferenceRow[]): LinkedRow {
  const sorted = [...links].sort((x, y) => compareText(x.id, y.id));
  const days = new Map(sorted.map(({ articleA, dayA }) => [articleA, dayA]));
  const earlier = [...days.keys()].filter((id) => id !== articleB).sort();
  const ends = days.has(articleB) ? [...earlier, articleB] : earlier;
  const placeOf = new Map(ends.map((id, i) => [id, i]));
  const words = new Map<string, number>();
  const word = (text: string): number => {
    const known = words.get(text) ?? words.size;
    if (known === words.size) words.set(text, known);
    return known;
  };
  const packed: Packed = {
    links: sorted.map(({ articleA, a, b, relation, score, reason }) => [
      placeOf.get(articleA) ?? 0,
      word(a.slice(articleA.length)),
      word(b.slice(articleB.length)),
      word(relation),
      score,
      word(reason.code),
      word(reason.measure),
      reason.period === null ? [] : [word(reason.period.from), word(reason.period.to)],
      reason.places.map(word),
      reason.shared.map(word),
    ]),
    days: ends.map((id) => days.get(id) ?? ''),
    words: [...words.keys()],
  };
  const conflicts = sorted.filter(({ relation }) => relation === 'conflict');
  const conflicting = new Set(conflicts.flatMap((link) => [link.articleA, link.articleB]));
  return {
    articleB,
    earlier,
    conflicting: [...conflicting].sort(),
    most: mostOfOne(sorted),
    packed: JSON.stringify(packed),
  };
}

/** What {@link packLinks} packed. */
export function unpackLinks(row: LinkedRow): CrossReferenceRow[] {
  return unpacked(row, () => true);
}

/** Of what {@link packLinks} packed what has its earlier end in one of some articles. */
export function linksFrom(row: LinkedRow, articles: ReadonlySet<ArticleId>): CrossReferenceRow[] {
  return unpacked(row, (articleA) => articles.has(articleA));
}

function unpacked(
  { articleB, earlier, packed }: LinkedRow,
  isWanted: (articleA: ArticleId) => boolean,
): CrossReferenceRow[] {
  const { words, days, links } = JSON.parse(packed) as Packed;
  const word = (place: number | undefined): string => words[place ?? -1] ?? '';
  return links.flatMap((link): CrossReferenceRow[] => {
    const [at, ownA, ownB, relation, score, code, measure, period, places, shared] = link;
    const articleA = earlier[at] ?? articleB;
    if (!isWanted(articleA)) return [];
    const [a, b] = [articleA + word(ownA), articleB + word(ownB)];
    return [
      {
        ...{ id: crossReferenceId(a, b), a, b, articleA, articleB },
        ...{ dayA: days[at] ?? '' },
        relation: word(relation) as CrossReferenceRow['relation'],
        score,
        reason: {
          code: word(code) as Reason['code'],
          measure: word(measure) as Reason['measure'],
          places: places.map(word),
          period: period.length === 0 ? null : { from: word(period[0]), to: word(period[1]) },
          shared: shared.map(word),
        },
      },
    ];
  });
}

/** How many of some links at most are of one later end and one relation; those inside an article are not counted. */
export function mostOfOne(links: readonly CrossReferenceRow[]): number {
  const counts = new Map<string, number>();
  for (const { articleA, articleB, b, relation } of links) {
    if (articleA === articleB) continue;
    const key = `${b} ${relation}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}
