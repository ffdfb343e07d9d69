import { describe, expect, it } from 'vitest';
import { countsOf, groupsOf } from '@/components/panel/outline-groups';
import { groupFigures } from '@/lib/domain/group-figures';
import { panelStates } from '../../../gallery/panel-states';

const view = panelStates['full']?.view;
if (!view) throw new Error('no sample');

const keysOf = (groups: ReturnType<typeof groupsOf>) =>
  groups.map(({ kind, entries }) => [kind, entries.length]);

describe('an outline', () => {
  it('stands in reading order under its paragraphs', () => {
    expect(keysOf(groupsOf(view, 'all', 'paragraph'))).toEqual([
      ['headline', 1],
      ['paragraph', 2],
      ['paragraph', 4],
    ]);
  });

  it('stands under its sources, then what the article itself gives, then own highlights', () => {
    const groups = groupsOf(view, 'all', 'source');
    expect(keysOf(groups)).toEqual([
      ['source', 3],
      ['source', 2],
      ['article', 1],
      ['own', 1],
    ]);
    expect(groups[0]?.head).toBe('Varland Observatory');
  });

  it('loses nothing in either order', () => {
    const count = (grouping: 'paragraph' | 'source') =>
      groupsOf(view, 'all', grouping).flatMap(({ entries }) => entries).length;
    expect(count('source')).toBe(count('paragraph'));
  });
});

describe('a filter', () => {
  it('of a relation has as many rows as the popup', () => {
    const counts = countsOf(view);
    const here = view.outline.paragraphs.flatMap(({ entries }) => entries.map(idOf));
    for (const relation of ['conflict', 'update', 'agree'] as const) {
      const rows = groupFigures(view.crossReferences, relation).filter((group) =>
        here.includes(group.here.findingId),
      );
      expect(counts[relation], relation).toBe(rows.length);
    }
  });

  it('of sources shows each once, as the head of the panel counts them', () => {
    const { paragraphs } = view.outline;
    const twice = {
      ...view,
      outline: { ...view.outline, paragraphs: [...paragraphs, ...paragraphs] },
    };
    expect(countsOf(view).sources).toBeGreaterThan(0);
    expect(countsOf(twice).sources).toBe(countsOf(view).sources);
  });

  it('of quotations leaves the outline empty, and of highlights counts orphans', () => {
    expect(groupsOf(view, 'quotations', 'paragraph')).toEqual([]);
    expect(countsOf(view)).toMatchObject({ all: 10, quotations: 2, highlights: 2, sources: 2 });
  });
});

function idOf(entry: (typeof view & object)['outline']['paragraphs'][number]['entries'][number]) {
  return entry.kind === 'highlight' ? entry.highlight.id : entry.id;
}
