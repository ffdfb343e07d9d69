import type { SourceId } from '@/lib/domain/source';
import { isApart, type SourceRules } from '@/lib/domain/source-rules';
import { rulesOf } from '../corrections/rulebook';
import type { SourceRow } from '../rows';
import type { Library } from '../schema';
import { mostUsual } from '../tally';

/** Records that are one source: the one under its full name, those under a short name of it, and those that the reader joined. */
export interface SourceCluster {
  /** The record under the full name. */
  readonly id: SourceId;
  /** Most usual full name. */
  readonly name: string;
  /** Every record of the source, `id` among them. */
  readonly members: readonly SourceId[];
  /** Articles that cite it, and figures that they credit to it. */
  readonly articles: number;
  readonly figures: number;
}

/** A record, and the one under the full name that it is a short name of; itself where it is none. */
export interface Headed {
  readonly row: SourceRow;
  readonly head: SourceRow;
}

/**
 * The source that each record is of. A record belongs to another's source if its whole name is an alias there and nowhere
 * else: a short name that two sources go by is left alone. What the reader says wins. Follows from the set of articles and
 * corrections alone, whatever their order.
 */
export async function sourceClusters(
  library: Library,
  ids: readonly SourceId[],
): Promise<Map<SourceId, SourceCluster>> {
  const rules = await rulesOf(library);
  const groups = await groupsOf(library, ids, rules);
  return new Map(
    ids.flatMap((id) => {
      const group = groups.get(id);
      return group ? [[id, clusterOf(group)] as const] : [];
    }),
  );
}

/** The records of the source that each record is of, each with its head; for telling why they are one. */
export async function groupsOf(
  library: Library,
  ids: readonly SourceId[],
  rules: SourceRules,
): Promise<Map<SourceId, readonly Headed[]>> {
  const headOfId = new Map<SourceId, SourceId>();
  const groups = new Map<SourceId, Set<Headed>>();
  for (let next = [...new Set(ids)]; next.length > 0;) {
    const own = await headed(library, next, rules);
    const heads = [...new Map(own.map(({ head }) => [head.id, head])).values()];
    const shortNames = [...new Set(heads.flatMap((head) => head.aliasKeys))];
    const short = await headed(library, shortNames, rules);
    for (const head of heads) {
      const others = short.filter((each) => each.row.id !== head.id && each.head.id === head.id);
      groups.set(head.id, new Set([{ row: head, head }, ...others]));
    }
    for (const id of next) headOfId.set(id, id);
    for (const { row, head } of own) headOfId.set(row.id, head.id);
    const members = [...groups.values()].flatMap((group) => [...group]);
    const joined = members.flatMap(({ row }) => rules.joined.get(row.id) ?? []);
    next = [...new Set(joined)].filter((id) => !headOfId.has(id));
  }
  join(groups, headOfId, rules);
  return new Map(
    [...headOfId].flatMap(([id, head]) => {
      const group = groups.get(head);
      return group ? [[id, [...group]] as const] : [];
    }),
  );
}

/** Makes one group of those that the reader joined, by whichever of their records. */
function join(
  groups: Map<SourceId, Set<Headed>>,
  headOfId: ReadonlyMap<SourceId, SourceId>,
  { joined }: SourceRules,
): void {
  for (const [id, head] of headOfId) {
    for (const other of joined.get(id) ?? []) {
      const [one, two] = [groups.get(head), groups.get(headOfId.get(other) ?? other)];
      if (!one || !two || one === two) continue;
      for (const each of two) one.add(each);
      for (const [key, group] of groups) if (group === two) groups.set(key, one);
    }
  }
}

function clusterOf(group: readonly Headed[]): SourceCluster {
  const heads = group.filter(({ row, head }) => row.id === head.id).map(({ row }) => row);
  const [main] = heads.sort((x, y) => y.articles - x.articles || (x.id < y.id ? -1 : 1));
  const rows = [...new Map(group.map(({ row }) => [row.id, row])).values()];
  const others = rows.filter(({ id }) => id !== main?.id).map(({ id }) => id);
  return {
    id: main?.id ?? '',
    name: (main && mostUsual(main.names)) ?? main?.id ?? '',
    members: [...(main ? [main.id] : []), ...others.sort()],
    articles: rows.reduce((sum, row) => sum + row.articles, 0),
    figures: rows.reduce((sum, row) => sum + row.figures, 0),
  };
}

async function headed(
  library: Library,
  ids: readonly SourceId[],
  rules: SourceRules,
): Promise<Headed[]> {
  const unique = [...new Set(ids)];
  const rows = (await library.sources.bulkGet(unique)).filter((row) => row !== undefined);
  const owning = await Promise.all(
    rows.map(({ id }) => library.sources.where('aliasKeys').equals(id).toArray()),
  );
  const owners = [...new Map(owning.flat().map((row) => [row.id, row])).values()];
  return rows.map((row) => ({ row, head: headOf(row, owners, rules) }));
}

/** The one record of which `row` is a short name; itself where there is none or several. */
function headOf(row: SourceRow, owners: readonly SourceRow[], rules: SourceRules): SourceRow {
  const found = owners.filter(
    (owner) =>
      owner.id !== row.id &&
      owner.aliasKeys.includes(row.id) &&
      !isShorter(owner, row) &&
      !isApart(rules, owner.id, row.id),
  );
  return found.length === 1 && found[0] ? found[0] : row;
}

/** Two records may each be an alias of the other; then the longer name is the full one. */
function isShorter(x: SourceRow, than: SourceRow): boolean {
  if (!than.aliasKeys.includes(x.id)) return false;
  return x.id.length - than.id.length < 0 || (x.id.length === than.id.length && x.id > than.id);
}
