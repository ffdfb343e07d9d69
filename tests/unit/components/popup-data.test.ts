/** What the popup makes of its data before it is drawn: rows, scales, and sentences for every state. */
import { describe, expect, it, vi } from 'vitest';
import { scaleOf } from '@/components/popup/dot-line-scale';
import { groupFigures } from '@/lib/domain/group-figures';
import { hostOf, noticeOf } from '@/components/popup/notices';
import type { PopupActions } from '@/components/popup/popup-props';
import type { TabStatus } from '@/lib/domain/status';
import { fullView } from '../../gallery/article-views';
import { crossReference } from '../../gallery/samples';
import { popupStates } from '../../gallery/states';
import { texts } from '../../gallery/texts';

describe('rows', () => {
  it('are one for a quantity that headline and text repeat', () => {
    const groups = groupFigures(fullView.crossReferences, 'conflict');
    expect(groups.map(({ views }) => views.map(({ id }) => id))).toEqual([['c1', 'c2'], ['c4']]);
  });

  it('are two where equal numbers match different things', () => {
    const views = [
      crossReference('agree', { id: 'a' }),
      crossReference('agree', {
        id: 'b',
        here: { findingId: 'here-2' },
        there: { findingId: 'there-2', articleId: 'fourth' },
      }),
    ];
    expect(groupFigures(views, 'agree').map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('keep the given order and leave other relations out', () => {
    expect(groupFigures(fullView.crossReferences, 'update').map(({ id }) => id)).toEqual(['u1']);
    expect(groupFigures([], 'update')).toEqual([]);
  });
});

describe('the scale', () => {
  const exact = (value: number) => ({ low: value, high: value, bound: 'exact' }) as const;

  it('puts values between its ends', () => {
    const scale = scaleOf([exact(20), { low: 25, high: 30, bound: 'range' }, exact(40)]);
    expect(scale).toMatchObject({ least: 20, most: 40 });
    expect(scale?.places).toEqual([
      { from: 0, to: 0, open: null },
      { from: 0.25, to: 0.5, open: null },
      { from: 1, to: 1, open: null },
    ]);
  });

  it('shows which side is open', () => {
    const scale = scaleOf([
      { low: 43, high: null, bound: 'at-least' },
      { low: null, high: 24, bound: 'at-most' },
    ]);
    expect(scale?.places).toEqual([
      { from: 1, to: 1, open: 'above' },
      { from: 0, to: 0, open: 'below' },
    ]);
  });

  it('counts magnitudes where values lie far apart, and never below zero', () => {
    expect(scaleOf([exact(10), exact(100), exact(1000)])?.places[1]?.from).toBeCloseTo(0.5);
    expect(scaleOf([exact(0), exact(1000)])?.places[0]?.from).toBe(0);
  });

  it('has a middle for equal values and nothing for no number', () => {
    expect(scaleOf([exact(7), exact(7)])?.places[0]).toEqual({ from: 0.5, to: 0.5, open: null });
    expect(scaleOf([{ low: null, high: null, bound: 'vague' }])).toBeNull();
  });
});

describe('states', () => {
  const actions = new Proxy({} as PopupActions, { get: () => () => undefined });
  const statuses = Object.values(popupStates).flatMap(({ status }) => status ?? []);

  it.each(statuses)('$state has its sentence, in both languages', (status: TabStatus) => {
    for (const language of ['en', 'de'] as const) {
      const notice = noticeOf(texts(language), status, actions);
      if (status.state === 'read') expect(notice).toBeNull();
      else expect(notice?.sentence).toMatch(/^[^$]{10,180}[.…]$/u);
    }
  });

  it.each([
    'no-text',
    'too-long',
    'private-window',
    'store-full',
    'store-newer',
    'store-unavailable',
    'store-lost',
    'unexpected',
  ] as const)('a failure (%s) has its own', (why) => {
    const failed = noticeOf(texts(), { state: 'failed', why }, actions);
    expect(failed?.sentence).not.toBe(texts().translate('stateReading'));
    expect(failed?.sentence).toMatch(/\.$/u);
  });

  it('offers what helps, for the right site', () => {
    const onResume = vi.fn();
    const status = { state: 'paused', origin: 'https://www.meridian.example' } as const;
    const notice = noticeOf(texts(), status, { ...actions, onResume });
    expect(notice?.sentence).toBe('Ibid is paused on meridian.example.');
    notice?.offers[0]?.run();
    expect(onResume).toHaveBeenCalledWith('https://www.meridian.example');
  });

  it('names a site by its host, its port included', () => {
    expect(hostOf('http://localhost:8080')).toBe('localhost:8080');
    expect(hostOf('nonsense')).toBe('nonsense');
  });
});
