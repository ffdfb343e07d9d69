import type { Correction } from './correction';
import type { SourceId } from './source';

/** A correction with what the library knew of its sources when it was made. */
export interface SourceCorrection extends Correction {
  /** The records that then were the sources it names: those under short names too. */
  readonly records?: readonly SourceId[] | undefined;
}

/** What the reader's corrections say of sources in the whole library, contradictions settled. */
export interface SourceRules {
  /** Records that are one source by the reader's word, each with all of them, itself included; only those that were joined. */
  readonly joined: ReadonlyMap<SourceId, readonly SourceId[]>;
  /** Records that are another source by the reader's word, from both sides; only those that were told apart. */
  readonly apart: ReadonlyMap<SourceId, ReadonlySet<SourceId>>;
  /** Records that are no source. */
  readonly refused: ReadonlySet<SourceId>;
}

/**
 * The rules that some corrections make. Where two contradict each other, also over others ("A is B", "B is C", "A is not C"), the
 * one made last holds and the older one rests.
 */
export function sourceRules(corrections: readonly SourceCorrection[]): SourceRules {
  const groups = new Map<SourceId, ReadonlySet<SourceId>>();
  const apart = new Map<SourceId, Set<SourceId>>();
  const refused = new Set<SourceId>();
  const groupOf = (id: SourceId) => groups.get(id) ?? new Set([id]);
  const areApart = (x: SourceId, y: SourceId) =>
    [...groupOf(x)].some((one) => [...groupOf(y)].some((other) => apart.get(one)?.has(other)));
  const join = (x: SourceId, y: SourceId) => {
    if (areApart(x, y)) return;
    const all = new Set([...groupOf(x), ...groupOf(y)]);
    for (const id of all) groups.set(id, all);
  };
  for (const { ruling, records = [] } of lastFirst(corrections)) {
    if (ruling.kind === 'not-a-source')
      for (const id of [ruling.sourceId, ...records]) refused.add(id);
    if (ruling.kind === 'same-source' && !areApart(ruling.a, ruling.b))
      for (const id of [ruling.b, ...records]) join(ruling.a, id);
    if (ruling.kind === 'different-sources' && !groupOf(ruling.a).has(ruling.b)) {
      add(apart, ruling.a, ruling.b);
      add(apart, ruling.b, ruling.a);
    }
  }
  const joined = new Map([...groups].map(([id, all]) => [id, [...all].sort()] as const));
  return { joined, apart: spread(apart, joined), refused };
}

/** Whether the reader told two records apart. */
export function isApart({ apart }: SourceRules, a: SourceId, b: SourceId): boolean {
  return apart.get(a)?.has(b) === true;
}

/** What tells where something is credited: by its record, and by every key that its source is recognised by. */
interface Credited {
  readonly sourceId: SourceId | null;
  readonly sourceKeys: readonly string[];
}

/** The keys by which the source of a figure is recognised when the reader's word is heard. */
export function ruledKeys({ sourceId, sourceKeys }: Credited, rules: SourceRules): string[] {
  if (sourceId === null) return [...sourceKeys];
  const others = rules.apart.get(sourceId);
  const own = sourceKeys.filter((key) => others?.has(key) !== true);
  return [...new Set([...own, ...(rules.joined.get(sourceId) ?? [])])];
}

function lastFirst(corrections: readonly SourceCorrection[]): readonly SourceCorrection[] {
  return [...corrections].sort((x, y) => y.madeAt - x.madeAt || (x.id < y.id ? 1 : -1));
}

function add(to: Map<SourceId, Set<SourceId>>, id: SourceId, other: SourceId): void {
  to.set(id, (to.get(id) ?? new Set()).add(other));
}

/** What is told apart from one record is apart from all that are joined with it. */
function spread(
  apart: ReadonlyMap<SourceId, ReadonlySet<SourceId>>,
  joined: ReadonlyMap<SourceId, readonly SourceId[]>,
): Map<SourceId, Set<SourceId>> {
  const all = new Map<SourceId, Set<SourceId>>();
  for (const [id, others] of apart)
    for (const one of joined.get(id) ?? [id])
      for (const other of others)
        for (const each of joined.get(other) ?? [other]) add(all, one, each);
  return all;
}
