import { catchUp } from '@/lib/store/search/catch-up';
import { packAll } from '@/lib/store/search/pack-words';
import { openedLibrary } from './library';

/** Takes the words of articles just read into the search index once there are enough; until then they are found as they are. */
export async function packSearch(): Promise<void> {
  const opened = await openedLibrary();
  if (opened.ok) await packAll(opened.library);
}

/** Looks for articles that came in without the search index; what a stopped worker leaves is done by the next one. */
export async function mendSearch(): Promise<void> {
  const opened = await openedLibrary();
  if (opened.ok) await catchUp(opened.library);
}
