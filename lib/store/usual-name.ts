import type { SourceId } from '@/lib/domain/source';
import type { Library } from './schema';
import { mostUsual } from './tally';

/** The name that most articles call a source by; null where none cites it. */
export async function usualName(library: Library, id: SourceId): Promise<string | null> {
  const row = await library.sources.get(id);
  return row ? mostUsual(row.names) : null;
}
