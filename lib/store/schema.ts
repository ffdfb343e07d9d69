import { Dexie, type EntityTable, type Table } from 'dexie';
import type { ArticleId } from '@/lib/domain/article';
import type { SourceId } from '@/lib/domain/source';
import type { ChangeRow } from './change-rows';
import type { ImportedRow, ImportRow, StagedRow } from './imports/import-rows';
import { fillBlocks } from './fill-blocks';
import { joinPairs } from './join-pairs';
import type { Blocks } from './place-blocks';
import type {
  ArticleRow,
  CitationRow,
  CorrectionRow,
  DetectionRow,
  FiguresRow,
  HighlightLinkRow,
  HighlightRow,
  LinkedRow,
  MetaRow,
  RevisionRow,
  SaidRow,
  SourceRow,
  TextRow,
} from './rows';
import type { FreshWordsRow, PostingsRow, SearchedArticleRow } from './search/search-rows';
import { NOBODY, type UpgradeFollower } from './upgrading';
import type { CopiesRow, QuotationLinkRow, QuotationsRow, SketchRow } from './wording-rows';

/** Newest version that this code knows. A store with a higher one was written by a newer Ibid. */
export const SCHEMA_VERSION = 3;

/**
 * The reader's library. All keys are made from content (docs/decisions/0003), so writing a row again changes nothing.
 * Every version of the schema stays in this file; a released one is never edited, and none has been released yet.
 */
export class Library extends Dexie {
  /** Told while an older version's library is brought to this one, which takes as long as it takes. */
  upgrade: UpgradeFollower = NOBODY;

  declare readonly articles: EntityTable<ArticleRow, 'id'>;
  declare readonly texts: EntityTable<TextRow, 'articleId'>;
  declare readonly revisions: Table<RevisionRow, [ArticleId, number]>;
  declare readonly sources: EntityTable<SourceRow, 'id'>;
  declare readonly citations: Table<CitationRow, [SourceId, ArticleId]>;
  declare readonly said: Table<SaidRow, ArticleId>;
  declare readonly figures: Table<FiguresRow, ArticleId>;
  declare readonly figureBlocks: Blocks;
  declare readonly linked: Table<LinkedRow, ArticleId>;
  declare readonly quotations: Table<QuotationsRow, ArticleId>;
  declare readonly quotationLinks: EntityTable<QuotationLinkRow, 'id'>;
  declare readonly sketches: Table<SketchRow, ArticleId>;
  declare readonly sketchBlocks: Blocks;
  declare readonly copies: EntityTable<CopiesRow, 'articleId'>;
  declare readonly detections: EntityTable<DetectionRow, 'articleId'>;
  declare readonly corrections: EntityTable<CorrectionRow, 'id'>;
  declare readonly highlights: EntityTable<HighlightRow, 'id'>;
  declare readonly highlightLinks: EntityTable<HighlightLinkRow, 'id'>;
  declare readonly changes: EntityTable<ChangeRow, 'order'>;
  declare readonly searchedArticles: EntityTable<SearchedArticleRow, 'n'>;
  declare readonly freshWords: EntityTable<FreshWordsRow, 'n'>;
  declare readonly postings: Table<PostingsRow, [string, number]>;
  declare readonly imports: EntityTable<ImportRow, 'id'>;
  declare readonly staged: EntityTable<StagedRow, 'n'>;
  declare readonly imported: EntityTable<ImportedRow, 'n'>;
  declare readonly meta: EntityTable<MetaRow, 'key'>;

  constructor(name: string, options: ConstructorParameters<typeof Dexie>[1] = {}) {
    super(name, options);
    this.version(1).stores({
      articles: 'id, day, [site+day], *addresses',
      texts: 'articleId',
      revisions: '[articleId+revision], readAt',
      sources: 'id, articles, *aliasKeys, *words',
      citations: '[sourceId+articleId], [sourceId+day], articleId',
      said: 'articleId',
      figures: 'articleId, *terms',
      crossReferences: 'id, articleB, *conflicting',
      quotations: 'articleId, *terms',
      quotationLinks: 'id, articleA, articleB, b',
      sketches: 'articleId, *terms',
      copies: 'articleId',
      detections: 'articleId, *sourceIds',
      corrections: 'id, madeAt',
      highlights: 'id, articleId, changedAt, meaning, *tags, sourceId',
      highlightLinks: 'id, a, b',
      changes: 'order, request',
      searchedArticles: '++n, &articleId',
      freshWords: 'n',
      postings: '[bucket+from]',
      imports: 'id',
      staged: 'n, [rank+n]',
      imported: 'n',
      meta: 'key',
    });
    this.version(2)
      .stores({
        figures: 'articleId',
        sketches: 'articleId',
        figureBlocks: '[stretch+n]',
        sketchBlocks: '[stretch+n]',
      })
      .upgrade(async (transaction) => {
        await this.upgrade.begin(transaction, ['figures', 'sketches', 'crossReferences']);
        await fillBlocks(transaction, this.upgrade);
      });
    this.version(3)
      .stores({ crossReferences: null, linked: 'articleB, *earlier, *conflicting' })
      .upgrade(async (transaction) => {
        await this.upgrade.begin(transaction, ['crossReferences']);
        await joinPairs(transaction, this.upgrade);
      });
  }
}
