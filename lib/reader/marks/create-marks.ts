import { PageMarking } from '../marking';
import type { Marks } from './marks';
import { Shown } from '../shown';

/** Makes what paints the articles of a page, one after the other. */
export async function createMarks(signal: AbortSignal): Promise<Marks> {
  let shown: Shown | null = null;
  const marking = new PageMarking(() => shown?.repaint(), signal);
  await marking.known;
  return {
    show: (article) => (shown = new Shown(article, marking)),
  };
}
