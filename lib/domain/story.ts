import type { ArticleId } from './article';
import type { CrossReference } from './cross-reference';
import { FATES, type Measure, type Period } from './figure';

/** Measures of what happened to people and things: a figure of theirs is about one event. */
export const EVENT_MEASURES: ReadonlySet<Measure> = new Set<Measure>([
  ...FATES,
  'attackers',
  'strikes',
  'attacks',
]);

/** What joins two articles. */
export interface StoryLink {
  readonly a: ArticleId;
  readonly b: ArticleId;
  /** How much they have in common; see {@link weightOf}. */
  readonly weight: number;
}

/** Articles further apart tell of what came of a story, not the story: days between two of one that follow each other. */
const LONGEST_PAUSE = 14;

/** A figure about more days than these is a sum, which articles of many stories quote. */
const ONE_EVENT = 31;

/** From this weight on two articles tell one story. */
const ENOUGH = 2;

/** A story that would have more articles is parted where they have least in common: every war is told in one chain. */
const MOST_ARTICLES = 60;

/**
 * How much two articles have in common. A figure about one event counts for a story by itself; other figures (a rate, a sum
 * of the year) only where there are two of them, or a source that both cite.
 * @param days between the two articles
 * @param sources that both cite
 */
export function weightOf(
  references: readonly Pick<CrossReference, 'reason'>[],
  days: number,
  sources: number,
): number {
  if (days > LONGEST_PAUSE || references.length === 0) return 0;
  const figures = references.reduce((sum, { reason }) => sum + (isOfOneEvent(reason) ? 2 : 1), 0);
  return figures + Math.min(sources, 2);
}

function isOfOneEvent({ measure, period }: CrossReference['reason']): boolean {
  return EVENT_MEASURES.has(measure) && (period === null || lengthOf(period) <= ONE_EVENT);
}

function lengthOf({ from, to }: Period): number {
  return daysBetween(from, to) + 1;
}

/** Whole days between two ISO dates or date-times; infinite where either is none. */
export function daysBetween(x: string, y: string): number {
  const days = Math.abs(Date.parse(x.slice(0, 10)) - Date.parse(y.slice(0, 10))) / 86_400_000;
  return Number.isNaN(days) ? Infinity : Math.round(days);
}

/** The articles grouped by story, those that stand alone left out. Depends on the links only, not on any order. */
export function storiesAmong(links: readonly StoryLink[], weight = ENOUGH): ArticleId[][] {
  const strong = links.filter((link) => link.weight >= weight);
  return connected(strong).flatMap((group) => {
    if (group.length <= MOST_ARTICLES) return [group];
    const members = new Set(group);
    const inside = strong.filter((link) => members.has(link.a));
    const parts = storiesAmong(inside, weight + 1);
    return parts.length > 0 ? parts : [group];
  });
}

/** Groups of two or more whose members are joined directly or over others; members and groups in the order of their keys. */
export function connected(
  pairs: readonly { readonly a: string; readonly b: string }[],
): string[][] {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root))
      root = up;
    parents.set(id, root);
    return root;
  };
  for (const { a, b } of pairs) {
    const [x, y] = [rootOf(a), rootOf(b)];
    parents.set(x, x);
    parents.set(y, x);
  }
  const groups = new Map<string, string[]>();
  for (const id of [...parents.keys()].sort()) {
    const root = rootOf(id);
    const group = groups.get(root);
    if (group) group.push(id);
    else groups.set(root, [id]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
