import { detect } from '@/lib/page/detect';
import { read } from '@/lib/page/read';

/** What `npm run bundle-page` sets: the form of design.md, in which peers are measured too. */
Object.assign(globalThis, {
  __page: {
    detect,
    read: (document: Document, url: string) => {
      const { title, byline, site, published, language, text } = read(document, url);
      return { title, byline, site, published, lang: language, text };
    },
  },
});
