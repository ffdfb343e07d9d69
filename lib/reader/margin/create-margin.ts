import { cardStyle, renderNotice } from '@/components/card/render-card';
import type { Notice } from '@/components/card/card-props';
import type { HighlightId } from '@/lib/domain/highlight';
import type { Passage } from '@/lib/page/span-of';
import type { PlacedHighlight } from '../highlights';
import { CardInSlot } from './card';
import { draftFrom, Editing, type Draft } from './editing';
import type { CardRequest, Margin, MarginPage } from './margin';
import { newId } from './new-id';
import { draftOf, selected } from './selected';
import { offerAtSelection } from './selection-button';
import { Slot, type InSlot } from './slot';

/** Makes the margin of an article: closed, and nothing of it to be seen yet. */
export function createMargin(page: MarginPage): Margin {
  return new OpenMargin(page);
}

class OpenMargin implements Margin {
  private readonly slot: Slot;
  private content: InSlot | null = null;
  /** The mark whose card is open or about to be. */
  private at: string | null = null;

  constructor(private readonly page: MarginPage) {
    page.layer.addStyle(cardStyle);
    this.slot = new Slot(page, () => {
      this.content = null;
      this.at = null;
    });
    page.highlights.onChanged = () => this.content instanceof Editing && this.content.follow();
    offerAtSelection(page, () => this.highlightSelection());
  }

  openCard(request: CardRequest): void {
    if (this.at === request.mark.id && !request.byKey) return;
    // Opening never rejects: what goes wrong is in the messages' outcomes.
    void this.loadCard(request);
  }

  openHighlight({ highlight }: PlacedHighlight): void {
    this.edit(draftFrom(highlight), false);
  }

  highlightSelection(): void {
    const found = selected(this.page);
    if (found.kind === 'passage') return void this.highlight(found.passage);
    const { focusNode, focusOffset } = document.getSelection() ?? {};
    this.say(found, () =>
      found.kind === 'outside-article' ? found.range : caretAt(focusNode, focusOffset),
    );
  }

  leave(): void {
    this.slot.leave();
  }

  close(): void {
    this.slot.close();
  }

  private async loadCard(request: CardRequest): Promise<void> {
    const isWanted = this.slot.begin();
    this.at = request.mark.id;
    const outcome = await this.page.send('card.get', { findingId: request.mark.id });
    if (!isWanted()) return;
    if (!outcome.ok || outcome.value === null) return this.close();
    const where = this.page.rangeOfMark(request.mark.id);
    const range = () => where;
    const host = {
      onClose: () => this.close(),
      onUndo: (again: boolean) => void this.undo(again),
      onGone: (notice: Notice) => this.say(notice, range),
    };
    this.show(new CardInSlot(this.page, request, outcome.value, host));
    this.at = request.mark.id;
  }

  /** Highlights a passage; one that is highlighted already is edited instead. */
  private async highlight(passage: Passage): Promise<void> {
    const isWanted = this.slot.begin();
    const { part, span } = passage;
    const before = this.page.highlights.placed.find(
      ({ highlight, span: { start, end } }) =>
        highlight.part === part && start === span.start && end === span.end,
    );
    if (before) return this.openHighlight(before);
    const draft = await draftOf(this.page, passage);
    if (!isWanted()) return;
    document.getSelection()?.collapseToEnd();
    this.edit(draft, true);
  }

  private edit(draft: Draft, isNew: boolean): void {
    if (this.content instanceof Editing && this.content.id === draft.id) return;
    const editing: Editing = new Editing(
      this.page,
      draft,
      {
        onDone: () => this.close(),
        onRemove: () => void this.remove(draft.id, editing.about()),
        onUndo: (again) => void this.undo(again),
        onGone: () => this.content === editing && this.close(),
      },
      isNew,
    );
    this.show(editing);
  }

  private async remove(id: HighlightId, range: Range | null): Promise<void> {
    const outcome = await this.page.send('highlight.remove', { id });
    const done = outcome.ok && outcome.value.ok;
    this.say(done ? { kind: 'highlight-removed' } : { kind: 'not-kept', full: false }, () => range);
  }

  /** Undoes the reader's last change, or does it again, and says so. */
  private async undo(again: boolean): Promise<void> {
    const range = this.content?.about() ?? null;
    const isWanted = this.slot.begin();
    const outcome = await this.page.send(again ? 'change.redo' : 'change.undo', { id: newId() });
    if (outcome.ok && outcome.value.ok) await this.page.onCorrected();
    if (!isWanted()) return;
    const way = again ? 'redone' : 'undone';
    if (outcome.ok && outcome.value.ok)
      this.say({ kind: 'history', way, what: outcome.value.done }, () => range);
    else this.say({ kind: 'not-kept', full: false }, () => range);
  }

  /** Says a sentence beside a place in the page. */
  private say(notice: Notice, about: () => Range | null): void {
    const { layer, i18n } = this.page;
    const render = (mount: Element) =>
      renderNotice(
        mount,
        {
          notice,
          scheme: layer.scheme,
          takeFocus: true,
          onClose: () => this.close(),
          onUndo: (again) => void this.undo(again),
          onReport: () => void this.page.send('corrections.open', {}),
        },
        i18n,
      );
    this.show({ about, render, stays: true });
  }

  private show(content: InSlot): void {
    this.at = null;
    this.content = content;
    this.slot.show(content);
  }
}

/** Where the caret stands; the page's beginning where it stands nowhere. */
function caretAt(node: Node | null | undefined, offset: number | undefined): Range {
  const range = document.createRange();
  if (node && offset !== undefined) range.setStart(node, offset);
  else range.selectNodeContents(document.body);
  range.collapse(true);
  return range;
}
