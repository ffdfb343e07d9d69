/** Closed classes of English words, lower case. A word stands in its most usual class only. */
const CLASSES = {
  article: 'the a an this that these those',
  possessive: "my your his her its our their whose 's",
  subject: 'i he she we they it you who',
  object: 'me him us them himself herself themselves itself myself yourself ourselves whom',
  relative: 'which what how why when where whether if',
  auxiliary:
    "is are was were be been being am has have had having do does did will would can could may might must shall should 'd 'll 've 're 'm",
  negation:
    "not never no n't don't doesn't didn't won't wouldn't can't cannot couldn't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't",
  preposition:
    'of in on at by for from with about against over under between among through during into onto within without toward towards upon across along behind beyond near off per via amid despite since until till like unlike than',
  to: 'to',
  coordination: 'and or but nor yet so',
  subordination: 'as because while although though after before unless once that',
  quantifier:
    'some many most several few all both each every any other others another more much less least half none',
  adverb:
    'also then again just only even still already now here there ever often always later earlier soon recently further too very quite rather almost instead meanwhile however',
} as const;

/** Name of a closed class. */
export type WordClass = keyof typeof CLASSES;

/** The closed class of a word, lower case with ASCII apostrophes; words of the open classes are missing. */
export const WORD_CLASSES: ReadonlyMap<string, WordClass> = new Map(
  (Object.keys(CLASSES) as WordClass[])
    .reverse()
    .flatMap((name) => CLASSES[name].split(' ').map((word): [string, WordClass] => [word, name])),
);
