import { cardStyle } from '@/components/card/render-card';
import { createCard } from './card';
import type { Margin, MarginPage } from './margin';

/** Makes the margin of an article: closed, and nothing of it to be seen yet. */
export function createMargin(page: MarginPage): Margin {
  const { layer, signal } = page;
  layer.addStyle(cardStyle);
  const card = createCard(page);
  const resized = new ResizeObserver(() => card.put());
  resized.observe(layer.cardMount);
  signal.addEventListener('abort', () => {
    resized.disconnect();
    card.close();
  });
  return {
    // Opening never rejects: what goes wrong is in the messages' outcomes.
    openCard: (request) => void card.open(request),
    leave: () => card.hasFocus() || card.close(),
    close: () => card.close(),
  };
}
