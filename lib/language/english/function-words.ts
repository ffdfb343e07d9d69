/** Articles and other words that open a noun phrase, lower case. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  "the a an this that these those its their his her our my your each every both such 's".split(' '),
);

/** Prepositions, lower case. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  (
    'of in on at by for from with to into onto over under above below between among amid across through during after ' +
    'before since until till within without against near along around behind beyond towards toward upon off out inside ' +
    'outside despite like via per than as about up down except including ago'
  ).split(' '),
);

/** Forms of be, have, do and the modal verbs, lower case. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  (
    'is are was were be been being am has have had having do does did will would can could may might shall should must ' +
    "'s isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't"
  ).split(' '),
);

/** Words that carry grammar rather than meaning, lower case: none of them stands inside a counted noun phrase. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...AUXILIARIES,
  ...(
    'and or but nor so yet if because while when where who whom whose which what that there here then also not no i you ' +
    'he she it we they me him us them himself herself itself themselves another any all some much many few how why ' +
    'though although whether unless once ever never just only even still already again too very more most less least ' +
    "further else now today yesterday tomorrow tonight however meanwhile according i'm it's"
  ).split(' '),
]);
