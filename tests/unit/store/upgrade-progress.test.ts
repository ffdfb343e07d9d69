/** Who waits for a library that is brought to a new version learns how far it is, unless it takes but a moment. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchUpgrade, type UpgradeProgress } from '@/lib/store/queries/upgrade-progress';
import { UpgradeTeller } from '@/lib/store/upgrade-teller';

const told: (UpgradeProgress | null)[] = [];
let stop = (): void => undefined;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  told.length = 0;
  stop = watchUpgrade((progress) => told.push(progress));
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

/** An upgrade that walks through 400 rows of 100 articles. */
function begun(): UpgradeTeller {
  const teller = new UpgradeTeller();
  teller.begin(400, 100);
  return teller;
}

/** Lets so many milliseconds pass, once what was told has been heard. */
async function pass(milliseconds: number): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
  vi.advanceTimersByTime(milliseconds);
}

it('tells articles, as many as rows are done, and that it is over', async () => {
  const teller = begun();
  await pass(250);
  teller.add(100);
  await pass(600);
  teller.add(100);
  await pass(50);
  teller.add(100);
  teller.end();
  await vi.waitFor(() => expect(told.at(-1)).toBeNull());
  // The last hundred came too soon after the ones before to be worth a message.
  expect(told).toEqual([{ done: 25, of: 100 }, { done: 50, of: 100 }, null]);
});

it('shows nothing of an upgrade that takes a moment', async () => {
  const teller = begun();
  await pass(250);
  teller.add(300);
  await pass(250);
  teller.end();
  await pass(10_000);
  expect(told).toEqual([]);
});

it('says that it begins before it is known how much there is to be done', async () => {
  const teller = new UpgradeTeller();
  teller.begin();
  await pass(1_000);
  teller.begin(400, 100);
  await pass(300);
  new UpgradeTeller().begin();
  teller.add(200);
  teller.end();
  await vi.waitFor(() => expect(told.at(-1)).toBeNull());
  const nothing = { done: 0, of: 0 };
  expect(told).toEqual([nothing, { done: 0, of: 100 }, { done: 50, of: 100 }, null]);
});

it('does not wait for a second word of one that is slow', async () => {
  const teller = begun();
  await pass(1_000);
  expect(told).toEqual([{ done: 0, of: 100 }]);
  teller.end();
});
