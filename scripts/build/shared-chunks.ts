/** What only pages can run, or only pages need. */
const OF_PAGES = /\/(?:components|entrypoints|lib\/ui)\/|\/node_modules\/(?:@?preact|d3-)|\.css$/u;

/**
 * How the code of our pages is parted: what several of them need is one file, and what may run without a document, as the
 * background does, is another. Some twenty small files took a page longer to fetch than to run.
 */
export const SHARED_CHUNKS = {
  groups: [
    // First: a file takes along what it needs itself, and pages need most of it.
    { name: 'shared', test: (id: string) => !OF_PAGES.test(id), minShareCount: 2, priority: 2 },
    { name: 'pages', minShareCount: 2, priority: 1 },
  ],
};
