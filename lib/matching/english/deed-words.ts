const STOPPED =
  '(?:shot|shoot(?:s|ing)?|brought|bring(?:s|ing)?) down|downed|downing|intercept(?:ed|s|ing)?|destroy(?:ed|s|ing)?|neutrali[sz](?:ed|es|ing)|repel(?:led|s|ling)?|jammed|suppressed|eliminated|thwarted';
const LAUNCHED = 'launch(?:ed|es|ing)?|fir(?:ed|es|ing)|sent|unleash(?:ed|es|ing)?|lobbed|hurled';
const ATTACKED =
  '(?:attack(?:ed|s|ing)?|str(?:uck|ikes?|iking)|hits?|hitting|bombard(?:ed|s|ing)?|pound(?:ed|s|ing)?|target(?:ed|s|ing)?|pummel(?:led|s)?)';

/** Before a number of weapons, in its clause: what was done with them. The last that matches nearest the number tells. */
export const DEEDS_BEFORE: readonly (readonly [deed: Deed, words: RegExp])[] = [
  ['stopped', new RegExp(`\\b(?:${STOPPED})\\b`, 'giu')],
  ['launched', new RegExp(`\\b(?:${LAUNCHED})\\b|\\b${ATTACKED}\\b[^.;:]{0,40}\\bwith\\b`, 'giu')],
  ['struck', /\b(?:hit|struck|damaged)\b(?![^.;:]*\bwith\b)/giu],
];

/** Behind a number of weapons, in its clause, before the next one begins. */
export const DEEDS_BEHIND: readonly (readonly [deed: Deed, words: RegExp])[] = [
  [
    'stopped',
    new RegExp(`\\b(?:were|was|been|being|are|is)\\s+(?:also\\s+)?(?:${STOPPED})\\b`, 'iu'),
  ],
  ['launched', /\b(?:were|was|been|being)\s+(?:launched|fired|sent|used)\b/iu],
  ['missed', /\b(?:fell elsewhere|fell short|missed|failed|malfunctioned|went astray)\b/iu],
  ['arrived', /\b(?:hit|struck|reached|got through|penetrated|slammed|crashed|landed|fell)\b/iu],
];

/** What is told of weapons: launched, stopped on their way, missing or come to their target; of a tank or plane that it was struck. */
export type Deed = 'launched' | 'stopped' | 'missed' | 'arrived' | 'struck';
