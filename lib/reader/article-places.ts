import { articleAround, articlesBeside, inView } from '@/lib/page/follow/articles-beside';
import { readInSteps, type PageArticle } from '@/lib/page/read';
import { atOnce, type Steps } from '@/lib/page/read/steps';

/**
 * Reads the article that the page's address is about. Sites that append the next article below the one that was read
 * change the address when the reader comes to it: then that one is meant, and the first one again on the way back.
 */
export class ArticlePlaces {
  /** The element of the article that the page was loaded for; null where it has none. */
  private own: Element | null = null;
  /** Which article an address stands for, once that is known. */
  private readonly byAddress = new Map<string, Element>();

  constructor(private readonly document: Document) {}

  /** Reads the page as it is now. */
  read(): PageArticle {
    return atOnce(this.readInSteps());
  }

  /** The same with pauses in between, in which the page must not have changed. */
  *readInSteps(): Steps<PageArticle> {
    const { document, own } = this;
    const { href } = document.location;
    const others = own?.isConnected ? articlesBeside(document, own) : [];
    if (own === null || others.length === 0) return yield* this.readAll(href);
    const element = this.elementFor(href.split('#', 1)[0] ?? '', own, others);
    return yield* readInSteps(document, href, { element, declared: element === own });
  }

  /** Reads the one article that the page shows. */
  private *readAll(href: string): Steps<PageArticle> {
    const article = yield* readInSteps(this.document, href);
    this.own = article.root && articleAround(article.root);
    this.byAddress.clear();
    if (this.own !== null) this.byAddress.set(article.url, this.own);
    return article;
  }

  private elementFor(url: string, own: Element, others: readonly Element[]): Element {
    const known = this.byAddress.get(url);
    if (known?.isConnected) return known;
    const taken = new Set(this.byAddress.values());
    const free = others.filter((other) => !taken.has(other));
    const view = this.document.defaultView;
    const seen = view && inView([own, ...others], view);
    const element = (seen !== null && !taken.has(seen) ? seen : free[0]) ?? own;
    this.byAddress.set(url, element);
    return element;
  }
}
