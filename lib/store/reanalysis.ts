import type { ArticleId } from '@/lib/domain/article';
import { articleCount } from './article-count';
import type { ArticleRow, Reanalysis } from './rows';
import type { Library } from './schema';

/** Articles looked at for one that needs it, at a time. */
const LOOKED_AT = 50;

/** How far it has come; null where none was ever needed. */
export async function reanalysisOf(library: Library): Promise<Reanalysis | null> {
  const row = await library.meta.get('reanalysis');
  return row?.key === 'reanalysis' ? row.value : null;
}

/** The next article that another version has analysed; null once there is none. What stands in between is noted as done. */
export async function nextOutdated(library: Library, version: string): Promise<ArticleRow | null> {
  for (;;) {
    const state = await begun(library, version);
    if (state.after === null) return null;
    const rows = await library.articles.where('id').above(state.after).limit(LOOKED_AT).toArray();
    const found = rows.findIndex((row) => row.analysisVersion !== version);
    const passed = found < 0 ? rows.length : found;
    const last = rows[passed - 1]?.id ?? state.after;
    const after = rows.length === 0 ? null : last;
    if (after !== state.after) await note(library, { ...state, after, done: state.done + passed });
    const row = rows[found];
    if (row) return row;
  }
}

/** Notes that an article is done. */
export async function reanalysed(
  library: Library,
  version: string,
  article: ArticleId,
): Promise<void> {
  const state = await begun(library, version);
  await note(library, { ...state, after: article, done: state.done + 1 });
}

/** The state for a version; begins anew where the last one was for another. */
async function begun(library: Library, version: string): Promise<Reanalysis> {
  const state = await reanalysisOf(library);
  if (state?.version === version) return state;
  return { version, after: '', done: 0, of: await articleCount(library) };
}

async function note(library: Library, value: Reanalysis): Promise<void> {
  await library.meta.put({ key: 'reanalysis', value });
}
