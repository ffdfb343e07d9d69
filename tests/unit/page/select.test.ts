import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/page/read/block';
import { select } from '@/lib/page/read/select';

const LONG =
  'The ferry had left Port Lisk at dawn with more people on board than its papers allow, the harbour office said.';

/** A paragraph of which so much is linked; elements are only told apart, never asked. */
function paragraph(text: string, linked = 0): Block {
  const box = {} as Element;
  return { text, linked, kind: 'paragraph', box, within: null, names: null, runs: [] };
}
const textOf = (blocks: readonly Block[]) => select(blocks).map(({ text }) => text);

describe('what is linked', () => {
  it('points elsewhere among text that is not', () => {
    const pointer = 'Storm closes three harbours in the north.';
    const blocks = [paragraph(LONG), paragraph(pointer, pointer.length), paragraph(LONG)];
    expect(textOf(blocks)).toEqual([LONG, LONG]);
  });

  it('tells nothing where the whole article stands in links', () => {
    const short = 'Forty-three people were saved by fishermen.';
    const texts = [LONG, short, LONG];
    expect(textOf(texts.map((text) => paragraph(text, text.length)))).toEqual(texts);
  });
});
