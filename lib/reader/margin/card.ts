import { renderCard } from '@/components/card/render-card';
import type { Notice } from '@/components/card/card-props';
import type { CorrectionChoices, SourceChoice } from '@/lib/domain/choices';
import type { Ruling } from '@/lib/domain/correction';
import type { CardContent } from '@/lib/domain/mark';
import type { CardRequest, MarginPage } from './margin';
import { newId } from './new-id';
import type { InSlot } from './slot';

/** What a card calls. */
interface CardHost {
  readonly onClose: () => void;
  readonly onUndo: (again: boolean) => void;
  /** What the card was about is no finding any more: only this remains to be said. */
  readonly onGone: (notice: Notice) => void;
}

/** The card of one mark, as it stands in the margin, and the corrections that are made in it. */
export class CardInSlot implements InSlot {
  readonly stays = false;
  private mount: Element | null = null;
  private choices: CorrectionChoices | null = null;
  private sourcesFound: readonly SourceChoice[] = [];
  private notice: Notice | null = null;
  private turn = 0;

  constructor(
    private readonly page: MarginPage,
    private readonly request: CardRequest,
    private content: CardContent,
    private readonly host: CardHost,
  ) {}

  readonly about = () => this.page.rangeOfMark(this.request.mark.id);

  readonly render = (mount: Element) => {
    this.mount = mount;
    const { layer, i18n, onStep, onOpen } = this.page;
    const { onClose, onUndo } = this.host;
    renderCard(
      mount,
      {
        content: this.content,
        turn: this.turn,
        notice: this.notice,
        position: this.request.position,
        scheme: layer.scheme,
        takeFocus: this.request.byKey || this.turn > 0,
        choices: this.choices,
        sourcesFound: this.sourcesFound,
        onChoices: () => void this.loadChoices(),
        onFindSources: (words) => void this.findSources(words),
        onCorrect: (ruling, labels) => void this.correct(ruling, labels),
        onStep,
        onOpen: (passage) => {
          onClose();
          onOpen(passage);
        },
        onClose,
        onUndo,
        onReport: () => void this.page.send('corrections.open', {}),
      },
      i18n,
    );
  };

  readonly onGone = () => {
    this.mount = null;
  };

  private async loadChoices(): Promise<void> {
    const outcome = await this.page.send('correction.choices', { findingId: this.content.mark.id });
    if (outcome.ok) this.choices = outcome.value;
    this.show();
  }

  private async findSources(words: string): Promise<void> {
    const outcome = await this.page.send('sources.find', { words });
    if (outcome.ok) this.sourcesFound = outcome.value;
    this.show();
  }

  private async correct(ruling: Ruling, labels: readonly string[]): Promise<void> {
    const { page, content } = this;
    const { id } = content.mark;
    const made = await page.send('correction.make', {
      id: newId(),
      ruling,
      labels: [...labels],
      madeOn: id,
    });
    if (!made.ok || !made.value.ok) {
      const full = made.ok && !made.value.ok && made.value.why === 'store-full';
      return this.say({ kind: 'not-kept', full });
    }
    const notice: Notice = { kind: 'corrected', ruling, labels };
    await page.onCorrected();
    const outcome = await page.send('card.get', { findingId: id });
    if (this.mount === null) return;
    if (!outcome.ok || outcome.value === null) return this.host.onGone(notice);
    this.content = outcome.value;
    this.choices = null;
    this.say(notice);
  }

  /** Says what was done below the content as it is by now. */
  private say(notice: Notice): void {
    this.notice = notice;
    this.turn += 1;
    this.show();
  }

  private show(): void {
    if (this.mount) this.render(this.mount);
  }
}
