import type { ArticleId } from '@/lib/domain/article';
import type { FindingId } from '@/lib/domain/cross-reference';
import { keysWithin } from './keys';
import type { Library } from './schema';

/** Cross-references by one of their ends, which need no index of their own: a link's key begins with its earlier end. */
type Links = ReturnType<Library['crossReferences']['toCollection']>;

/** Those of which an article is the earlier end; those inside it among them. */
export function linksFromArticle(library: Library, articleId: ArticleId): Links {
  return library.crossReferences.where('id').between(...keysWithin(articleId));
}

/** Those of which an article is the later end; those inside it among them. */
export function linksToArticle(library: Library, articleId: ArticleId): Links {
  return library.crossReferences.where('b').between(...keysWithin(articleId));
}

/** Those of which a quantity is the earlier end. */
export function linksFromFigure(library: Library, quantity: FindingId): Links {
  return library.crossReferences.where('id').between(`${quantity}~`, `${quantity}\u007f`);
}

/** Those of which a quantity is the later end. */
export function linksToFigure(library: Library, quantity: FindingId): Links {
  return library.crossReferences.where('b').equals(quantity);
}
