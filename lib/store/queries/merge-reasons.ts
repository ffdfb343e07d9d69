import type { ArticleId } from '@/lib/domain/article';
import type { SourceId } from '@/lib/domain/source';
import { sourceRules } from '@/lib/domain/source-rules';
import type { CorrectionRow } from '../rows';
import type { Library } from '../schema';
import { mostUsual } from '../tally';
import { groupsOf, type Headed } from './source-clusters';

/** Why what articles call by several names, or one name in several articles, is taken for one source. */
export type MergeReason =
  /** Articles call it by the same name, in these spellings. */
  | {
      readonly kind: 'same-name';
      readonly sourceId: SourceId;
      readonly names: readonly string[];
      readonly articles: number;
    }
  /** An article says that one name is short for the other, and no article says so of a third. */
  | {
      readonly kind: 'short-name';
      readonly sourceId: SourceId;
      readonly short: string;
      readonly full: string;
      readonly toldIn: {
        readonly articleId: ArticleId;
        readonly title: string;
        readonly site: string;
        readonly url: string;
        readonly day: string;
      } | null;
    }
  /** The reader said so. */
  | {
      readonly kind: 'correction';
      readonly correctionId: string;
      readonly labels: readonly string[];
      readonly madeAt: number;
    };

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
    full: mostUsual(head.names) ?? head.id,
    toldIn: article
      ? {
          articleId: article.id,
          title: article.title,
          site: article.site,
          url: article.url,
          day: article.day,
        }
      : null,
  };
}
