// @vitest-environment happy-dom
/** What is read out while the reader types: each number once, and none that is passed over. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SettledCount } from '@/components/library/SettledCount';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('is seen at once and read out when it has settled', async () => {
  const shown = async (words: string | null, pause: number) => {
    await act(() => render(<SettledCount words={words} />, document.body));
    await act(() => void vi.advanceTimersByTime(pause));
    const [seen, said] = [...document.body.querySelectorAll('p')].map((one) => one.textContent);
    return [seen, said];
  };
  expect(await shown('16 articles', 100)).toEqual(['16 articles', '']);
  expect(await shown(null, 100)).toEqual(['\u00a0', '']);
  expect(await shown('8 articles', 600)).toEqual(['8 articles', '']);
  expect(await shown('8 articles', 200)).toEqual(['8 articles', '8 articles']);
  expect(await shown(null, 1000)).toEqual(['\u00a0', '8 articles']);
});
