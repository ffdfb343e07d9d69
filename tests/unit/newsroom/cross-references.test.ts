/** Between all articles of the newsroom, exactly the cross-references that were written down beforehand. */
import { beforeAll, describe, expect, it } from 'vitest';
import { overlaps } from '@/lib/domain/span';
import type { FigureRow } from '@/lib/store/rows';
import { unpackFigures } from '@/lib/store/pack-findings';
import { unpackLinks } from '@/lib/store/pack-links';
import { readIntoLibrary, type ReadLibrary } from '../../../scripts/crossref-articles';
import { plainText } from '../../newsroom/article';
import { CROSS_REFERENCES } from '../../newsroom/expected/cross-references';
import { FINDINGS } from '../../newsroom/expected/findings';
import { locate } from '../../newsroom/expected/locate';
import { articleOf, NEWSROOM } from '../../newsroom/newsroom';
import { OUTLETS } from '../../newsroom/outlets';
import { analyseWithModel } from './analysis-of';

/** A link by its two ends in the order of the alphabet, so that it does not matter which came first. */
const link = (a: string, b: string, relation: string): string =>
  `${[a, b].sort().join(' ~ ')}: ${relation}`;

let found: readonly string[] = [];

beforeAll(async () => {
  const articles = NEWSROOM.map((article) => ({
    id: article.id,
    title: article.title,
    text: plainText(article),
    published: article.published,
    outlet: OUTLETS[article.outlet].name,
    url: null,
  }));
  const read = await readIntoLibrary(articles, { analyse: analyseWithModel, within: false });
  found = await linksOf(read);
  read.library.close();
}, 60_000);

async function linksOf({ library, articles }: ReadLibrary): Promise<readonly string[]> {
  const figures = (await library.figures.toArray()).flatMap((row) => unpackFigures(row));
  const passages = Map.groupBy(figures, (figure) => figure.quantity);
  const nameOf = (id: string) => {
    const rows = passages.get(id) ?? [];
    return endOf(articles.get(rows[0]?.articleId ?? '')?.id ?? '', rows);
  };
  const links = (await library.linked.toArray()).flatMap(unpackLinks);
  return links.map(({ a, b, relation }) => link(nameOf(a), nameOf(b), relation));
}

/** The name that the expectations have for a quantity, by any of its passages; its phrase where they have none. */
function endOf(articleId: string, rows: readonly FigureRow[]): string {
  const text = plainText(articleOf(articleId));
  const known = Object.entries(FINDINGS[articleId]!.figures).find(([, { at }]) => {
    const span = locate(text, at).bracketed!;
    return rows.some((row) => row.part === 'text' && overlaps(row, span));
  });
  return `${articleId}:${known?.[0] ?? `"${rows[0]?.phrase}"`}`;
}

describe('the newsroom', () => {
  it.each(CROSS_REFERENCES)('%s ~ %s: %s', (...[a, b, relation]) => {
    const wanted = link(a, b, relation);
    const pair = wanted.slice(0, wanted.lastIndexOf(':'));
    expect(found.filter((one) => one.startsWith(`${pair}:`))).toEqual([wanted]);
  });

  it('has no other cross-references', () => {
    const wanted = new Set(CROSS_REFERENCES.map(([a, b]) => link(a, b, '')));
    const others = found.filter((one) => !wanted.has(`${one.slice(0, one.lastIndexOf(':'))}: `));
    expect(others).toEqual([]);
  });
});
