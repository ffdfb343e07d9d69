import { render } from 'preact';
import { TextContext, textsFrom, type MessageSource } from '@/components/text';
import tokens from '@/components/tokens.css?inline';
import { Card } from './Card';
import style from './card.css?inline';
import type { CardProps } from './card-props';

/**
 * All that the card's looks need, to be adopted into the shadow root that it is rendered in
 * (`sheet.replaceSync(cardStyle)`). The root is the scope: the class names are plain, and nothing is added to the page.
 */
export const cardStyle: string = tokens + style;

/** Shows the card in `mount`, an element inside the closed shadow root, or takes it away with `null`. */
export function renderCard(mount: Element, card: CardProps | null, i18n: MessageSource): void {
  render(
    card && (
      <TextContext.Provider value={textsFrom(i18n)}>
        <Card {...card} key={card.content.mark.id} />
      </TextContext.Provider>
    ),
    mount,
  );
}
