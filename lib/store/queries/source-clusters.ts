import type { SourceId } from '@/lib/domain/source';
import type { SourceRow } from '../rows';
import type { Library } from '../schema';
import { mostUsual } from '../tally';

/** Records that are one source: the one under its full name, and those under a short name of it. */
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

/**
 * The source that each record is of. A record belongs to another's source if its whole name is an alias there and nowhere
 * else: a short name that two sources go by is left alone. Follows from the set of articles alone, whatever their order.
 */
export async function sourceClusters(
  library: Library,
  ids: readonly SourceId[],
): Promise<Map<SourceId, SourceCluster>> {
  const own = await present(library, ids);
  const fuller = await ownersOf(library, ids);
  const heads = new Map(own.map((row) => [row.id, headOf(row, fuller)]));
  const shortNames = [...new Set([...heads.values()].flatMap((head) => head.aliasKeys))];
  const short = await present(library, shortNames);
  const owners = await ownersOf(library, shortNames);
  const clusters = new Map<SourceId, SourceCluster>();
  for (const [id, head] of heads) {
    const members = [
      head,
      ...short.filter((row) => row.id !== head.id && headOf(row, owners).id === head.id),
    ];
    clusters.set(id, {
      id: head.id,
      name: mostUsual(head.names) ?? head.id,
      members: members.map((row) => row.id),
      articles: members.reduce((sum, row) => sum + row.articles, 0),
      figures: members.reduce((sum, row) => sum + row.figures, 0),
    });
  }
  return clusters;
}

async function present(library: Library, ids: readonly SourceId[]): Promise<SourceRow[]> {
  const rows = await library.sources.bulkGet([...new Set(ids)]);
  return rows.filter((row) => row !== undefined);
}

function ownersOf(library: Library, keys: readonly string[]): Promise<SourceRow[]> {
  return library.sources.where('aliasKeys').anyOf(keys).distinct().toArray();
}

/** The one record of which `row` is a short name; itself where there is none or several. */
function headOf(row: SourceRow, owners: readonly SourceRow[]): SourceRow {
  const found = owners.filter(
    (owner) => owner.id !== row.id && owner.aliasKeys.includes(row.id) && !isShorter(owner, row),
  );
  return found.length === 1 && found[0] ? found[0] : row;
}

/** Two records may each be an alias of the other; then the longer name is the full one. */
function isShorter(x: SourceRow, than: SourceRow): boolean {
  if (!than.aliasKeys.includes(x.id)) return false;
  return x.id.length - than.id.length < 0 || (x.id.length === than.id.length && x.id > than.id);
}
