import type { ExpectedSource } from './expected';

/** Whom the articles on the ferry cite again and again. */
export const coastGuard = {
  name: 'Varland Coast Guard',
  kind: 'government',
} as const satisfies ExpectedSource;
export const marrow = { name: 'Ilse Marrow', kind: 'person' } as const satisfies ExpectedSource;
export const skerry = {
  name: 'Skerry Line',
  kind: 'organization',
} as const satisfies ExpectedSource;
export const dahlen = { name: 'Henrik Dahlen', kind: 'person' } as const satisfies ExpectedSource;
