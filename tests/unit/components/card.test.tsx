// @vitest-environment happy-dom
/** The card: what it says, what it calls, and what it keeps from the page. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardProps } from '@/components/card/card-props';
import { renderCard } from '@/components/card/render-card';
import { figureCard, lonelyCard, sourceCard } from '../../gallery/samples';
import { messageSource } from '../../gallery/texts';

let mount: HTMLElement;
const calls = {
  onClose: vi.fn(),
  onUndo: vi.fn(),
  onChoices: vi.fn(),
  onFindSources: vi.fn(),
  onCorrect: vi.fn(),
  onStep: vi.fn(),
  onOpen: vi.fn(),
  onReport: vi.fn(),
};

function show(props: Partial<CardProps> = {}, language: 'en' | 'de' = 'en'): string {
  renderCard(
    mount,
    {
      content: figureCard,
      position: { index: 3, count: 14 },
      scheme: null,
      takeFocus: false,
      turn: 0,
      notice: null,
      choices: null,
      sourcesFound: [],
      ...calls,
      ...props,
    },
    messageSource(language),
  );
  return mount.textContent ?? '';
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const press = (selector: string) => mount.querySelector<HTMLElement>(selector)?.click();

beforeEach(() => {
  vi.clearAllMocks();
  mount = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  renderCard(mount, null, messageSource('en'));
  mount.remove();
});

describe('the card of a figure', () => {
  it('says the figure, its source, and three others with their relation, source, site and day', () => {
    const text = show();
    expect(text).toContain('at least 43 people killed says the Varland Observatory');
    expect(text).toMatch(
      /Conflicts with24 people, Interior MinistryHarbour Times · 15 Apr, one day earlier/u,
    );
    expect(text).toMatch(/Agrees with43 people, Rescue Service/u);
    expect(text).toMatch(/Updatesabout 30, the article itself/u);
    expect(mount.querySelectorAll('li')).toHaveLength(3);
    expect(text).toContain('1 more under Ibid’s button');
  });

  it('says the same in German', () => {
    expect(show({}, 'de')).toMatch(/„at least 43 people“ getötet laut Varland Observatory/u);
  });

  it('tells why on request, with both sentences', async () => {
    expect(show()).not.toContain('no number fits both');
    press('.why');
    await settled();
    expect(mount.textContent).toContain('no number fits both');
    expect(mount.textContent).toContain('The Interior Ministry put the toll at 24 people');
    expect(mount.textContent).toContain('were killed when a bus was bombed');
    expect(mount.querySelector('.why')?.getAttribute('aria-expanded')).toBe('true');
  });

  it('opens the passage there, and shows its address', () => {
    show();
    const link = mount.querySelector('a');
    expect(link?.href).toBe('https://harbour.example/bus');
    expect(link?.rel).toBe('noreferrer');
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    link?.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
    expect(calls.onOpen).toHaveBeenCalledWith(expect.objectContaining({ articleId: 'there' }));
  });

  it('names a passage of the same article as such', () => {
    const [first] = figureCard.crossReferences;
    if (!first) throw new Error('a sample without cross-references');
    const inside = { ...first, there: { ...first.there, articleId: first.here.articleId } };
    const text = show({ content: { ...figureCard, crossReferences: [inside] } });
    expect(text).toContain('in this article');
    expect(mount.querySelector('a')).toBeNull();
  });

  it('says which of two articles is the newer one', () => {
    const update = figureCard.crossReferences[2];
    if (!update) throw new Error('a sample without an update');
    const later = { ...update, there: { ...update.there, day: '2031-04-20' } };
    expect(show({ content: { ...figureCard, crossReferences: [later] } })).toContain('Updated by');
  });
});

describe('other cards', () => {
  it('say where a source was read before', () => {
    const text = show({ content: sourceCard });
    expect(text).toMatch(/^Varland Observatory/u);
    expect(text).toContain('in 6 other articles · 11 figures');
    expect(text).toContain('Shells fell on three villages');
    expect(text).toContain('2 Mar, 6 weeks earlier');
  });

  it('say when there is nothing, with the figure’s unit', () => {
    const text = show({ content: lonelyCard, position: null });
    expect(text).toContain('5 percent says the article itself');
    expect(text).toContain('No other article that you have read gives this figure.');
    expect(mount.querySelectorAll('button')).toHaveLength(2);
  });
});

describe('keyboard', () => {
  it('closes on Escape and keeps keys from the page', () => {
    show();
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    const dialog = mount.querySelector('[role="dialog"]');
    for (const key of ['j', 'Escape'])
      dialog?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    document.removeEventListener('keydown', heard);
    expect(calls.onClose).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
  });

  it('takes the focus only when it was opened by keyboard', async () => {
    show();
    await settled();
    expect(document.activeElement).toBe(document.body);
    renderCard(mount, null, messageSource('en'));
    show({ takeFocus: true });
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('dialog'));
  });

  it('steps to the next and the previous finding', () => {
    show();
    press('[aria-label="Next finding"]');
    press('[aria-label="Previous finding"]');
    expect(calls.onStep.mock.calls).toEqual([[1], [-1]]);
  });
});

describe('markup', () => {
  it('in a page’s words stays text', () => {
    const evil = '<img src=x onerror=alert(1)>';
    show({ content: { ...sourceCard, source: evil } });
    expect(mount.querySelector('img')).toBeNull();
    expect(mount.textContent).toContain(evil);
  });
});

it('leads from a correction to where it can be reported, and back from it', () => {
  const ruling = { kind: 'not-a-source', sourceId: 'a' } as const;
  show({ notice: { kind: 'corrected', ruling, labels: ['The quay'] } });
  const [report, undo] = mount.querySelectorAll<HTMLElement>('.notice button');
  expect(report?.textContent).toBe('Report…');
  report?.click();
  expect(calls.onReport).toHaveBeenCalledOnce();
  undo?.click();
  expect(calls.onUndo).toHaveBeenCalledWith(false);
});
