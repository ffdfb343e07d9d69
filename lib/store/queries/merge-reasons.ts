import type { MergeReason } from '@/lib/domain/library-views';
import type { SourceId } from '@/lib/domain/source';
import { sourceRules } from '@/lib/domain/source-rules';
import type { CorrectionRow } from '../rows';
import type { Library } from '../schema';
import { mostUsual } from '../tally';
import { headOf } from './library-articles';
import { groupsOf, type Headed } from './source-clusters';

/** Every reason for which the records of a source are one, the reader's own first. Empty where it is cited once, by one name. */
export async function mergeReasons(library: Library, sourceId: SourceId): Promise<MergeReason[]> {
  const corrections = await library.corrections.orderBy('madeAt').toArray();
  const groups = await groupsOf(library, [sourceId], sourceRules(corrections));
  const group = groups.get(sourceId) ?? [];
  const members = new Set(group.map(({ row }) => row.id));
  const ruled = corrections.filter((correction) => joins(correction, members));
  const short = await Promise.all(
    group.filter(({ row, head }) => row.id !== head.id).map((each) => shortName(library, each)),
  );
  return [
    ...ruled.map(({ id, labels, madeAt }) => ({
      ...{ kind: 'correction' as const, correctionId: id },
      ...{ labels, madeAt },
    })),
    ...short,
    ...group.flatMap(sameName),
  ];
}

function joins({ ruling }: CorrectionRow, members: ReadonlySet<SourceId>): boolean {
  return ruling.kind === 'same-source' && members.has(ruling.a) && members.has(ruling.b);
}

function sameName({ row: { id, names, articles } }: Headed): MergeReason[] {
  return articles < 2
    ? []
    : [{ kind: 'same-name', sourceId: id, names: Object.keys(names).sort(), articles }];
}

async function shortName(library: Library, { row, head }: Headed): Promise<MergeReason> {
  const told = await library.citations
    .where('[sourceId+day]')
    .between([head.id, ''], [head.id, '\uffff'])
    .filter(({ aliasKeys }) => aliasKeys.includes(row.id))
    .first();
  const article = told && (await library.articles.get(told.articleId));
  return {
    kind: 'short-name',
    sourceId: row.id,
    short: mostUsual(row.names) ?? row.id,
    fullId: head.id,
    full: mostUsual(head.names) ?? head.id,
    toldIn: article ? headOf(article) : null,
  };
}
