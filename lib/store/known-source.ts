import type { SourceId } from '@/lib/domain/source';
import { sourceClusters } from './queries/source-clusters';
import type { Library } from './schema';

/** What the library knows of a source at a time, kept with what the reader says of it then. */
export interface KnownSource {
  readonly sourceName?: string | undefined;
  /** Every record of it, those under short names too. */
  readonly records?: readonly SourceId[] | undefined;
}

/** What the library knows of a source now; nothing where no article cites it. */
export async function knownSource(library: Library, id: SourceId): Promise<KnownSource> {
  const cluster = (await sourceClusters(library, [id])).get(id);
  return cluster ? { sourceName: cluster.name, records: [...cluster.members].sort() } : {};
}
