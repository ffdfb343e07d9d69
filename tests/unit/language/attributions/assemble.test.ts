import { describe, expect, it } from 'vitest';
import { assemble } from '@/lib/language/attributions/assemble';
import { labelIndex, type Label } from '@/lib/language/attributions/labels';
import { toRuns } from './path-runs';

/** Assembles a path written as words; ranges come back as "from-to". */
function read(path: string): unknown[] {
  const labels = Uint8Array.from(path.split(' '), (label) => labelIndex(label as Label));
  const show = (range: { from: number; to: number } | null): string | null =>
    range && `${range.from}-${range.to}`;
  return assemble(toRuns(labels), labels.length).map(({ source, cue, content }) => [
    show(source),
    show(cue),
    content.map((range) => show(range)).join(' '),
  ]);
}

describe('assemble', () => {
  it('links source, cue and content in that order', () => {
    expect(read('S>0 S>0 CP0 G<0 T< T<')).toEqual([['0-1', '2-2', '4-5']]);
  });

  it('links content before its cue and a source behind it', () => {
    expect(read('T> T> G>1 CF1 S<1 O')).toEqual([['4-4', '3-3', '0-1']]);
  });

  it('joins content that the cue interrupts', () => {
    expect(read('T> G>1 S>1 CP1 G<1 T< T<')).toEqual([['2-2', '3-3', '0-0 5-6']]);
  });

  it('gives a second cue the source of the first', () => {
    expect(read('S>0 CP0 T< O CP0 T<')).toEqual([
      ['0-0', '1-1', '2-2'],
      ['0-0', '4-4', '5-5'],
    ]);
  });

  it('leaves the source open where none is named', () => {
    expect(read('CN0 T< T<')).toEqual([[null, '0-0', '1-2']]);
  });

  it('gives a cue waiting for a source the next one', () => {
    expect(read('CF0 T< O S>0 CP0 T<')).toEqual([
      ['3-3', '0-0', '1-1'],
      ['3-3', '4-4', '5-5'],
    ]);
  });
});
