// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followPointer } from '@/lib/reader/pointer';

let end: AbortController;
const open = vi.fn();
const leave = vi.fn();
const dismiss = vi.fn();

/** A page whose marks are the columns: "a" left of 100, "b" from there to 200, nothing beyond. */
const markAt = (x: number) => (x < 100 ? 'a' : x < 200 ? 'b' : null);

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
  document.body.innerHTML = '<p>text</p><a href="#x">link</a><div id="own">card</div>';
  end = new AbortController();
  const isOwn = ({ target }: Event) => target instanceof Element && target.id === 'own';
  followPointer(document, { markAt, isOwn, open, leave, dismiss }, end.signal);
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.clearAllMocks();
});

function fire(type: string, selector: string, x: number, more: object = {}): Event {
  const init = { bubbles: true, cancelable: true, clientX: x, clientY: 5, ...more };
  const event = type === 'click' ? new MouseEvent(type, init) : new PointerEvent(type, init);
  document.querySelector(selector)?.dispatchEvent(event);
  return event;
}

describe('the pointer', () => {
  it('opens a mark that it rests on, not one that it passes', () => {
    fire('pointermove', 'p', 50);
    vi.advanceTimersByTime(100);
    fire('pointermove', 'p', 150);
    vi.advanceTimersByTime(1000);
    expect(open.mock.calls).toEqual([['b']]);
  });

  it('is looked at once a frame', () => {
    for (let x = 0; x < 90; x += 1) fire('pointermove', 'p', x);
    fire('pointermove', 'p', 300);
    vi.advanceTimersByTime(1000);
    expect(open).not.toHaveBeenCalled();
  });

  it('closes the card some time after it left the mark, unless it went onto the card', () => {
    fire('pointermove', 'p', 50);
    vi.advanceTimersByTime(300);
    fire('pointermove', 'p', 500);
    vi.advanceTimersByTime(100);
    fire('pointermove', '#own', 500);
    vi.advanceTimersByTime(5000);
    expect(leave).not.toHaveBeenCalled();
    fire('pointermove', 'p', 500);
    vi.advanceTimersByTime(5000);
    expect(leave).toHaveBeenCalledOnce();
  });

  it('opens at once by a click on a mark, and dismisses by one beside', () => {
    fire('click', 'p', 50, { detail: 1 });
    fire('click', 'p', 500, { detail: 1 });
    expect(open.mock.calls).toEqual([['a']]);
    expect(dismiss).toHaveBeenCalledOnce();
  });

  it('opens a mark once when it moves there and clicks', () => {
    fire('pointermove', 'p', 50);
    fire('click', 'p', 50, { detail: 1 });
    vi.advanceTimersByTime(1000);
    expect(open.mock.calls).toEqual([['a']]);
  });

  it('opens nothing when only the page moves below it', () => {
    fire('click', 'p', 50, { detail: 1 });
    fire('pointermove', 'p', 50);
    vi.advanceTimersByTime(1000);
    expect(open.mock.calls).toEqual([['a']]);
  });

  it('leaves the page’s links, and clicks on the card, to themselves', () => {
    const click = fire('click', 'a', 50, { detail: 1 });
    expect(open).not.toHaveBeenCalled();
    expect(click.defaultPrevented).toBe(false);
    fire('click', '#own', 50, { detail: 1 });
    fire('click', 'p', 50, { detail: 0 });
    expect(open).not.toHaveBeenCalled();
  });

  it('is followed no longer once the reader has ended', () => {
    fire('pointermove', 'p', 50);
    end.abort();
    fire('pointermove', 'p', 150);
    fire('click', 'p', 50, { detail: 1 });
    vi.advanceTimersByTime(5000);
    expect(open).not.toHaveBeenCalled();
    expect(leave).not.toHaveBeenCalled();
  });
});
