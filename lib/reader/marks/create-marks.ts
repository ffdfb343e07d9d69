import { PageMarking } from '../marking';
import type { Marks } from './marks';
import { Shown } from '../shown';

/** Makes what paints the articles of a page, one after the other. */
export function createMarks(): Marks {
  let shown: Shown | null = null;
  const marking = new PageMarking(() => shown?.repaint());
  return {
    show: (article) => (shown = new Shown(article, marking)),
    follow: ({ marking: wanted, ...others }) => {
      marking.set(wanted);
      shown?.follow(others);
    },
  };
}
