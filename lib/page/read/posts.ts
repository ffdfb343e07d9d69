import type { Post } from '@/lib/domain/posts';
import { attributeOf, findAllIn, holds, parentElementOf } from '../dom';
import { toIso } from '../metadata/dates';
import type { LiveUpdate } from '../metadata/json-ld';
import type { Block } from './block';
import { BREAK } from './compose';

/** Times and updates looked at on one page at most. */
const MOST = 1_000;
/** Share of the text from which elements around posts are believed to hold them. */
const MOSTLY = 0.5;
/** How much of an update's words tells which block it begins with, in code units. */
const BEGINNING = 40;

/** Where a post begins, or an element of its own, and when it was published. */
interface Head {
  readonly element: Element;
  readonly time: string;
  /** Index of the first block that stands in it or behind its beginning; see {@link firstAt}. */
  readonly first: number;
}

/**
 * The posts of a live blog with their times, by the blocks of its text: as the page marks times up, else as its JSON-LD tells.
 * None where fewer than two times are found. Blocks in front of the first post belong to none.
 */
export function postsIn(
  blocks: readonly Block[],
  root: Element,
  updates: readonly LiveUpdate[],
): readonly Post[] {
  let timed = markedTimes(root);
  let heads = headsOf(timed, blocks);
  if (heads.length < 2) {
    timed = declaredTimes(root, blocks, updates);
    heads = headsOf(timed, blocks);
  }
  if (heads.length < 2) return [];
  const times =
    timesByElement(heads, blocks, root) ??
    timesAtFoot(timed, blocks) ??
    timesByOrder(heads, blocks);
  const posts: Post[] = [];
  let at = 0;
  for (let i = 0; i < blocks.length; i++) {
    const time = times[i] ?? null;
    if (time !== null && time !== posts.at(-1)?.published)
      posts.push({ start: at, published: time });
    at += (blocks[i] as Block).text.length + BREAK.length;
  }
  return posts.length < 2 ? [] : posts;
}

type Timed = Omit<Head, 'first'>;

/** The times of day that a page marks up. */
function markedTimes(root: Element): Timed[] {
  return [...findAllIn(root, 'time[datetime]')].slice(0, MOST).flatMap((element) => {
    const time = toIso(attributeOf(element, 'datetime') ?? '');
    return time?.includes('T') ? [{ element, time }] : [];
  });
}

/** The elements of the updates that JSON-LD lists, by the fragment of their address or by how they begin. */
function declaredTimes(
  root: Element,
  blocks: readonly Block[],
  updates: readonly LiveUpdate[],
): Timed[] {
  return updates.slice(0, MOST).flatMap(({ url, words, published }) => {
    const time = published && toIso(published);
    if (!time?.includes('T')) return [];
    const id = url?.split('#')[1] ?? '';
    const named = id === '' ? null : root.ownerDocument.getElementById(id);
    const begins = words.map((text) => text.slice(0, BEGINNING)).filter((text) => text !== '');
    const told = blocks.find(({ text }) => begins.some((words) => text.startsWith(words)));
    const element = named && holds(root, named) ? named : told?.box;
    return element ? [{ element, time }] : [];
  });
}

/** Times in the order of the page, the first of those between which nothing stands. */
function headsOf(timed: readonly Timed[], blocks: readonly Block[]): Head[] {
  const heads = timed
    .map((one) => ({ ...one, first: firstAt(one.element, blocks) }))
    .sort((a, b) => a.first - b.first);
  return heads.filter(({ first }, i) => heads[i - 1]?.first !== first);
}

/** Index of the first block in an element, around it or behind it; their number where it stands behind them all. */
function firstAt(element: Element, blocks: readonly Block[]): number {
  const first = blocks.findIndex(({ box }) => isAt(element, box));
  return first < 0 ? blocks.length : first;
}

/** Whether a block stands in an element, around it or behind it. */
function isAt(element: Element, box: Element): boolean {
  if (holds(element, box) || holds(box, element)) return true;
  return (element.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The time of each block by the elements that hold one post each; null where most of the text stands in none. */
function timesByElement(
  heads: readonly Head[],
  blocks: readonly Block[],
  root: Element,
): readonly (string | null)[] | null {
  const around = heads.map((head, i) => {
    const others = [heads[i - 1], heads[i + 1]];
    let element = head.element;
    for (let up = parentElementOf(element); up && up !== root; up = parentElementOf(up)) {
      const outer = up;
      if (!holds(root, outer) || others.some((other) => other && holds(outer, other.element)))
        break;
      element = outer;
    }
    return { element, time: head.time };
  });
  let [held, all] = [0, 0];
  const times = blocks.map(({ box, text }) => {
    const time = around.find(({ element }) => holds(element, box))?.time ?? null;
    all += text.length;
    if (time !== null) held += text.length;
    return time;
  });
  return held >= all * MOSTLY ? times : null;
}

/**
 * The time of each block by the next time that stands behind it, on pages that print it at a post's foot: there one time,
 * and no more, stands behind all of the text. Null on other pages.
 */
function timesAtFoot(
  timed: readonly Timed[],
  blocks: readonly Block[],
): readonly (string | null)[] | null {
  const last = blocks.at(-1)?.box;
  if (!last || timed.filter(({ element }) => follows(element, last)).length !== 1) return null;
  return blocks.map(({ box }) => timed.find(({ element }) => follows(element, box))?.time ?? null);
}

/** Whether an element stands behind a block, and in none of its boxes. */
function follows(element: Element, box: Element): boolean {
  const place = box.compareDocumentPosition(element);
  return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !holds(box, element);
}

/** The time of each block by the last time that stands before it. */
function timesByOrder(
  heads: readonly Head[],
  blocks: readonly Block[],
): readonly (string | null)[] {
  return blocks.map((_, i) => heads.findLast(({ first }) => first <= i)?.time ?? null);
}
