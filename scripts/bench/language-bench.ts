/** What language-worker.ts puts into the service worker. Times in milliseconds, for 1,000 words where a text is read. */
export interface LanguageBench {
  /** Fetches the weights and reads them: what the first article of a worker's life waits for. */
  load(): Promise<number>;
  /** Reads the newsroom's first article, milliseconds for it all: asked for first, its time is that of making tables, too. */
  first(): number;
  /** Reads every article of the newsroom once, by the whole pipeline. */
  analyse(): number;
  /** The same by the steps that figures need alone: reading them, and crediting them to the sources found before. */
  figures(): number;
  /** How much longer a text built to hurt takes when it is twice as long; the middle one of some rounds. */
  growth(text: HostileText): number;
}

/** What peers-worker.ts puts into the service worker: the same articles, read by libraries. */
export interface PeersBench {
  /** Tokens, sentences, parts of speech and entities by wink-nlp with wink-eng-lite-web-model. */
  wink(): number;
  /** Parts of speech, names, quotations and numbers by compromise. */
  compromise(): number;
}

/** Texts built to hurt. */
export const HOSTILE_TEXTS = [
  'one million characters',
  'ten thousand quotes never closed',
  'one sentence of 100,000 words',
  '10,000 numbers in a row',
  'one million digits',
  'one sentence in which somebody says something 4,000 times',
  '5,000 sayings in a row without anything said',
  '5,000 quotations, one inside the other',
  '20,000 names in a row',
] as const;

/** One of {@link HOSTILE_TEXTS}. */
export type HostileText = (typeof HOSTILE_TEXTS)[number];
