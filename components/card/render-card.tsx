import { render, type VNode } from 'preact';
import { EditorCard, type EditorCardProps } from '@/components/highlight/EditorCard';
import editorStyle from '@/components/highlight/highlight.css?inline';
import offerStyle from '@/components/highlight/offer.css?inline';
import { SelectionButton, type SelectionButtonProps } from '@/components/highlight/SelectionButton';
import { TextContext, textsFrom, type MessageSource } from '@/components/text';
import tokens from '@/components/tokens.css?inline';
import { Card } from './Card';
import style from './card.css?inline';
import correctionStyle from './corrections.css?inline';
import type { CardProps } from './card-props';
import { NoticeCard, type NoticeCardProps } from './NoticeCard';

/**
 * All that the margin's looks need, to be adopted into the shadow root that it is rendered in
 * (`sheet.replaceSync(cardStyle)`). The root is the scope: the class names are plain, and nothing is added to the page.
 */
export const cardStyle: string = tokens + style + correctionStyle + editorStyle + offerStyle;

/** Shows the card in `mount`, an element inside the closed shadow root, or takes away what is there with `null`. */
export function renderCard(mount: Element, card: CardProps | null, i18n: MessageSource): void {
  show(
    mount,
    card && <Card {...card} key={`${card.content.mark.id}.${String(card.turn)}`} />,
    i18n,
  );
}

/** Shows the editor of a highlight in `mount`. With another key its fields begin anew. */
export function renderEditor(
  mount: Element,
  editor: EditorCardProps & { readonly key: string },
  i18n: MessageSource,
): void {
  const { key, ...props } = editor;
  show(mount, <EditorCard {...props} key={key} />, i18n);
}

/** Shows a sentence in `mount`. */
export function renderNotice(mount: Element, notice: NoticeCardProps, i18n: MessageSource): void {
  show(mount, <NoticeCard {...notice} />, i18n);
}

/** Shows the button at selected text in `mount`, or takes it away with `null`. */
export function renderSelectionButton(
  mount: Element,
  button: SelectionButtonProps | null,
  i18n: MessageSource,
): void {
  show(mount, button && <SelectionButton {...button} />, i18n);
}

function show(mount: Element, content: VNode | null, i18n: MessageSource): void {
  render(
    content && <TextContext.Provider value={textsFrom(i18n)}>{content}</TextContext.Provider>,
    mount,
  );
}
