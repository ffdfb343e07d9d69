import { describe, expect, it } from 'vitest';
import { assemble, type Assembled } from '@/lib/language/attributions/assemble';
import { loadModel } from '@/lib/language/attributions/load-model';
import { readAttributions } from '@/lib/language/attributions/read-attributions';
import { readDocument, type Document } from '@/lib/language/text/document';
import { findQuotations } from '@/lib/language/text/quotations';
import type { GoldArticle, Ranges } from '@/scripts/training/corpus';
import { encodeLabels } from '@/scripts/training/encode-labels';
import { toExample } from '@/scripts/training/examples';
import { packModel } from '@/scripts/training/pack-model';
import { trainLooks, type LookPlan } from '@/scripts/training/train-looks';
import { toRuns } from '../../language/attributions/path-runs';

/** An article from a text with its parts in brackets: `[S Orla] [C said] [T it rained].`, a digit for each attribution. */
function annotate(id: string, marked: string): GoldArticle {
  const parts = new Map<
    string,
    { source: [number, number][]; cue: [number, number][]; content: [number, number][] }
  >();
  let text = '';
  let rest = marked;
  for (
    let match = /\[([SCT])([\d]+) ([^\]]*)\]/u.exec(rest);
    match;
    match = /\[([SCT])([\d]+) ([^\]]*)\]/u.exec(rest)
  ) {
    text += rest.slice(0, match.index);
    const [whole, role, owners = '', words = ''] = match;
    for (const owner of owners) {
      const part = parts.get(owner) ?? { source: [], cue: [], content: [] };
      parts.set(owner, part);
      const list = role === 'S' ? part.source : role === 'C' ? part.cue : part.content;
      list.push([text.length, text.length + words.length]);
    }
    text += words;
    rest = rest.slice(match.index + whole.length);
  }
  text += rest;
  return {
    id,
    text,
    attributions: [...parts.values()].map((part) => ({
      ...part,
      source: part.source.length > 0 ? part.source : null,
    })),
  };
}

/** The attributions that the labels of an annotated article tell. */
function labelled(document: Document, { attributions }: GoldArticle): Assembled[] {
  const labels = encodeLabels(document, attributions);
  return assemble(toRuns(labels), labels.length);
}

describe('encodeLabels', () => {
  it.each([
    ['source first', '[S1 Orla Finn] [C1 said] [T1 the dam held].'],
    ['content first', '[T1 “It held,”] [S1 Orla Finn] [C1 said] on Monday.'],
    ['according to', '[C1 According to] [S1 the ministry], [T1 the dam held].'],
    ['interrupted content', '[T1 “It held,”] [C1 said] [S1 Orla Finn]. [T1 “For now.”]'],
    ['a shared source', '[S12 Orla Finn] [C1 said] [T1 it held], [C2 adding] [T2 that it leaked].'],
    ['no source', 'It [C1 was reported] [T1 that the dam held].'],
    [
      'two in one sentence',
      '[S1 Orla] [C1 said] [T1 it held] but [S2 the mayor] [C2 denied] [T2 it].',
    ],
  ])('keeps all of an annotation with %s', (_, marked) => {
    const article = annotate('a', marked);
    const document = readDocument(article.text, 'text', null);
    const at = (i: number, side: 'start' | 'end'): number => document.tokens[i]?.[side] ?? -1;
    const show = (range: { from: number; to: number }): [number, number] => [
      at(range.from, 'start'),
      at(range.to, 'end'),
    ];
    const read = labelled(document, article).map((a) => ({
      source: a.source && ([show(a.source)] as Ranges),
      cue: [show(a.cue)],
      content: a.content.map(show),
    }));
    expect(read).toEqual(article.attributions);
  });
});

describe('trainLooks', () => {
  const names = ['Orla', 'Mira', 'Tomas', 'Ines', 'Pavel', 'Hugo', 'Lena', 'Arno'];
  const articles = names.map((name, i) =>
    annotate(`x_${i}`, `[S1 ${name}] [C1 said] [T1 the dam held]. Rain fell on ${name}.`),
  );
  const plan: LookPlan = {
    epochs: 12,
    rate: 0.3,
    dropout: 0.3,
    shrink: 0.05,
    settle: 2,
    seeds: [1, 2],
    least: 2,
    unit: 0.01,
  };
  const train = (): Uint8Array =>
    packModel(
      trainLooks(articles.map(toExample), [plan, plan], 2, () => undefined),
      0,
    );

  it('learns what it is shown', { timeout: 60_000 }, () => {
    const model = loadModel(train());
    const text = 'Vera said the dam held. Rain fell on Vera.';
    const found = readAttributions(readDocument(text, 'text', null), findQuotations(text), model);
    expect(found).toMatchObject([
      {
        source: { start: 0, end: 4 },
        cue: { start: 5, end: 9 },
        content: [{ start: 10, end: 22 }],
      },
    ]);
  });

  it('takes the mean of what several seeds give', { timeout: 60_000 }, () => {
    const weightsOf = (seeds: readonly number[]): Float32Array =>
      trainLooks(articles.map(toExample), [{ ...plan, seeds }], 2, () => undefined)[0]!.columns;
    const [one, other] = [weightsOf([1]), weightsOf([2])];
    expect(one).not.toEqual(other);
    expect(weightsOf([1, 2])).toEqual(one.map((w, k) => (w + other[k]!) / 2));
  });

  it('gives the same bytes every time', { timeout: 60_000 }, () => {
    expect(train()).toEqual(train());
  });
});
