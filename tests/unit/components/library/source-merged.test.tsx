// @vitest-environment happy-dom
/** Every merge of names into one source is told with its reason, and can be taken back. */
import { render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { SourceMerged } from '@/components/library/SourceMerged';
import { TextContext } from '@/components/text';
import type { MergeReason } from '@/lib/domain/library-views';
import { texts } from '../../../gallery/texts';

const actions = { onCorrect: vi.fn(), onTakeBack: vi.fn() };
const head = {
  ...{ articleId: 'a', site: 'Harbour Times', title: 'Barge adrift' },
  ...{ url: 'https://harbour.example/barge', day: '2025-05-01' },
};
const short: MergeReason = {
  ...{ kind: 'short-name', sourceId: 'hw', short: 'HW' },
  ...{ fullId: 'harbour watch', full: 'Harbour Watch', toldIn: head },
};
const ruled: MergeReason = {
  ...{ kind: 'correction', correctionId: 'c', labels: ['HW', 'Watchers'], madeAt: 0 },
};

let mount: HTMLElement;
beforeEach(() => {
  vi.clearAllMocks();
  mount = document.createElement('div');
});

function show(reasons: readonly MergeReason[]): string {
  const list = <SourceMerged reasons={reasons} actions={actions} />;
  render(<TextContext.Provider value={texts('en')}>{list}</TextContext.Provider>, mount);
  return mount.textContent ?? '';
}

it('tells which article calls it so, and tells the two apart', () => {
  expect(show([short])).toMatch(/“HW” is taken to be short for “Harbour Watch”.*Barge adrift/u);
  mount.querySelector('button')?.click();
  expect(actions.onCorrect).toHaveBeenCalledWith(
    null,
    { kind: 'different-sources', a: 'harbour watch', b: 'hw' },
    ['Harbour Watch', 'HW'],
  );
});

it('tells what the reader joined, and takes that back', () => {
  expect(show([ruled])).toMatch(/You said so: “HW” and “Watchers” are one source/u);
  mount.querySelector('button')?.click();
  expect(actions.onTakeBack).toHaveBeenCalledWith('c');
});

it('says nothing of a source with one name, and of several spellings which', () => {
  const same = (names: string[]): MergeReason => ({
    ...{ kind: 'same-name', sourceId: 'hw', names, articles: 2 },
  });
  expect(show([same(['HW'])])).toBe('');
  expect(show([same(['HW', 'H.W.'])])).toMatch(/2 articles: called “HW” or “H\.W\.” there/u);
});
