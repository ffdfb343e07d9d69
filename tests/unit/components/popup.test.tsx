// @vitest-environment happy-dom
/** The popup: its sections, its two ways out of every row, and how an article is forgotten. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '@/components/popup/Popup';
import type { PopupActions, PopupProps } from '@/components/popup/popup-props';
import { TextContext } from '@/components/text';
import { DAY } from '../../gallery/samples';
import { popupStates } from '../../gallery/states';
import { texts } from '../../gallery/texts';

let mount: HTMLElement;
const actions = {
  onShowHere: vi.fn(),
  onOpenThere: vi.fn(),
  onRead: vi.fn(),
  onReadOpenTabs: vi.fn(),
  onPause: vi.fn(),
  onResume: vi.fn(),
  onAllow: vi.fn(),
  onForget: vi.fn(),
  onChooseSites: vi.fn(),
  onOpenPanel: vi.fn(),
  onOpenLibrary: vi.fn(),
  onOpenSettings: vi.fn(),
} satisfies PopupActions;

function show(
  state: string,
  props: Partial<PopupProps> = {},
  language: 'en' | 'de' = 'en',
): string {
  const given = { status: null, view: null, ...popupStates[state], ...props };
  render(
    <TextContext.Provider value={texts(language)}>
      <Popup openTabs={null} problem={null} today={DAY} actions={actions} {...given} />
    </TextContext.Provider>,
    mount,
  );
  return mount.textContent ?? '';
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const button = (words: string) =>
  [...mount.querySelectorAll('button')].find((one) => one.textContent?.startsWith(words));

beforeEach(() => {
  vi.clearAllMocks();
  // happy-dom knows no popovers.
  HTMLElement.prototype.hidePopover = () => undefined;
  mount = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, mount);
  mount.remove();
});

describe('an article', () => {
  it('has its headline, outlet, day and counts, and its sections in the order of use', () => {
    const text = show('full');
    expect(mount.querySelector('h1')?.textContent).toMatch(/^Dozens killed/u);
    expect(text).toContain('Meridian Post · 16 Apr · 14 sources · 22 figures');
    expect(mount.querySelector('nav')?.textContent).toBe(
      '2 conflicts1 update1 agrees2 quotations read before2 sources read before',
    );
    expect([...mount.querySelectorAll('h2')].map((title) => title.textContent)).toEqual([
      '3 articles, 1 origin',
      'Conflicts',
      'Updates',
      'Agrees',
      'Quotations read before',
      'Sources read before',
    ]);
  });

  it('leads from a row to the passage here and to the passage there', () => {
    show('full');
    const [here, there] = mount.querySelectorAll<HTMLElement>('main [data-row]');
    here?.click();
    expect(actions.onShowHere).toHaveBeenCalledWith(
      expect.objectContaining({
        articleId: 'here',
        place: { part: 'text', span: { start: 120, end: 131 } },
      }),
    );
    expect(there?.getAttribute('href')).toBe('https://harbour.example/bus');
    there?.click();
    expect(actions.onOpenThere).toHaveBeenCalledWith(
      expect.objectContaining({ articleId: 'there' }),
    );
  });

  it('shows both sentences and the reason on request', async () => {
    expect(show('full')).not.toContain('no number fits both');
    button('why?')?.click();
    await settled();
    expect(mount.textContent).toContain('no number fits both');
    expect(mount.textContent).toContain('The Interior Ministry put the toll at 24 people');
  });

  it('has a table for its chart', () => {
    show('full');
    const rows = [...mount.querySelectorAll('table')][0]?.querySelectorAll('tr');
    expect([...(rows ?? [])].map((row) => row.textContent)).toEqual([
      'Varland Observatoryat least 43 people',
      'Interior Ministry, Harbour Times126',
      'Interior Ministry, Harbour Times24 people',
    ]);
  });

  it('moves through rows and dots by arrow keys', async () => {
    show('full');
    const rows = [...mount.querySelectorAll<HTMLElement>('main [data-row]')];
    rows[0]?.focus();
    rows[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    expect(document.activeElement).toBe(rows[1]);
    rows[1]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
    expect(document.activeElement).toBe(rows.at(-1));
    const dots = [...mount.querySelectorAll<SVGGElement>('svg [role="img"]')];
    dots[0]?.focus();
    dots[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await settled();
    expect(document.activeElement).toBe(dots[1]);
    expect(mount.textContent).toContain('“126”, Interior Ministry, Harbour Times');
  });

  it('is forgotten only after a second question', async () => {
    show('full');
    button('Forget this article')?.click();
    await settled();
    expect(actions.onForget).not.toHaveBeenCalled();
    button('Keep')?.click();
    await settled();
    expect(mount.querySelector('[role="alertdialog"]')).toBeNull();
    button('Forget this article')?.click();
    await settled();
    [...mount.querySelectorAll<HTMLElement>('[role="alertdialog"] button')].at(-1)?.click();
    expect(actions.onForget).toHaveBeenCalledExactlyOnceWith('here');
  });

  it('can be paused by its site', () => {
    show('full');
    mount.querySelector<HTMLElement>('[aria-label="Pause on meridian.example"]')?.click();
    expect(actions.onPause).toHaveBeenCalledWith('https://www.meridian.example');
  });
});

describe('what is said instead', () => {
  it('with an empty library: what happens next, and the open tabs', () => {
    expect(show('first')).toContain('Nothing to compare yet. Ibid starts to find connections');
    button('Look for articles in 4 open tabs')?.click();
    expect(actions.onReadOpenTabs).toHaveBeenCalledOnce();
  });

  it('with a library that knows nothing of it', () => {
    expect(show('nothing')).toContain('none of the 11 other articles');
  });

  it('of how it was read', () => {
    const text = show('remarks');
    expect(text).toContain('reads only its numbers');
    expect(text).toContain('shows only the beginning of this article');
    expect(text).toContain('The page has changed since it was read.');
    expect(text).toContain('3 findings are no longer on the page.');
    expect(mount.querySelector('[role="alert"]')?.textContent).toContain('Nothing was changed');
  });

  it('of another language, and no word of the library beside it', () => {
    const text = show('language');
    expect(text).toContain('not in English');
    expect(text).not.toContain('Nothing to compare');
  });

  it.each(Object.keys(popupStates))('%s, in German too', (state) => {
    const text = show(state, {}, 'de').replaceAll(/\$[\d.]+ million/gu, '');
    expect(text).not.toMatch(/\$\d|\bundefined\b/u);
  });

  it('nothing at all while it is not known', () => {
    expect(show('waiting').replace(/\s+/gu, ' ').trim()).toBe(
      'IbidChoose what Ibid may read Side panel Library Settings',
    );
  });
});
