import { reanalysisOf } from '../reanalysis';
import type { Library } from '../schema';

/** How many of the library's articles are analysed anew by a newer version; null while none is. */
export async function reanalysisProgress(
  library: Library,
): Promise<{ readonly done: number; readonly of: number } | null> {
  const state = await reanalysisOf(library);
  if (state === null || state.after === null) return null;
  // What was read meanwhile is passed, too, and was not counted when it began.
  return { done: Math.min(state.done, state.of), of: state.of };
}
