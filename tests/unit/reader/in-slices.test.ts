import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Steps } from '@/lib/page/read/steps';
import { inSlices } from '@/lib/reader/in-slices';

let now = 0;

/** Work of some steps, each of which takes so many milliseconds by the clock; `done` counts them. */
function* work(steps: number, each: number, done: number[]): Steps<string> {
  for (let step = 0; step < steps; step += 1) {
    now += each;
    done.push(step);
    yield;
  }
  return 'done';
}

describe('inSlices', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    vi.spyOn(performance, 'now').mockImplementation(() => now);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('does in one task what is done quickly', async () => {
    const pausing = vi.fn(() => () => true);
    await expect(inSlices(work(5, 1, []), pausing)).resolves.toBe('done');
    expect(pausing).not.toHaveBeenCalled();
  });

  it('gives what takes longer a task for each slice', async () => {
    const done: number[] = [];
    const pausing = vi.fn(() => () => true);
    const result = inSlices(work(6, 4, done), pausing);
    expect(done).toEqual([0, 1]);
    await vi.runAllTimersAsync();
    await expect(result).resolves.toBe('done');
    expect(done).toHaveLength(6);
    expect(pausing).toHaveBeenCalledTimes(3);
  });

  it('ends where it is told behind a pause not to go on', async () => {
    const done: number[] = [];
    let goesOn = true;
    const result = inSlices(work(6, 7, done), () => () => goesOn);
    goesOn = false;
    await vi.runAllTimersAsync();
    await expect(result).resolves.toBeNull();
    expect(done).toEqual([0]);
  });
});
