import type { Scope, Trend } from '@/lib/domain/figure';
import { CHANGE_ADVERBS, CHANGE_NOUNS, CHANGE_VERBS } from '@/lib/language/english/change-words';
import { FUNCTION_WORDS } from '@/lib/language/english/function-words';
import { TELLING_NOUNS } from '@/lib/language/english/measure-words';
import type { Token } from '@/lib/language/text/tokens';
import type { Draft } from './draft';
import { isRaised } from './raised-money';

/** How many words may stand between a verb of change and the amount or level it leads to. */
const REACH = 6;

/** Whether the words around a figure say that the quantity grew or fell. */
export function inferTrend(
  tokens: readonly Token[],
  { quantity, counted, end }: Draft,
  scope: Scope,
): Trend {
  if (scope === 'level-before') return null;
  // "dropped [four missiles]": nothing fell in number.
  if (TELLING_NOUNS.get(counted.head ?? '') === 'weapons') return quantity.trend;
  if (quantity.trend !== null) return quantity.trend;
  // "up 0.25 points, or 0.01%": the same change told twice.
  if (tokens[quantity.start - 1]?.lower === 'or' && tokens[quantity.start - 2]?.text === ',') {
    return fromVerb(tokens, quantity.start - 4) ?? fromVerb(tokens, quantity.start - 3);
  }
  const near = tokens[quantity.start - 1]?.lower ?? '';
  const isPhrasal = near === 'down' && PHRASAL.has(tokens[quantity.start - 2]?.lower ?? '');
  if (isPhrasal) return null;
  const adverb = CHANGE_ADVERBS.get(near) ?? CHANGE_ADVERBS.get(tokens[end]?.lower ?? '');
  if (adverb !== undefined) return adverb;
  if (near === 'of') {
    const noun = CHANGE_NOUNS.get(tokens[quantity.start - 2]?.lower ?? '');
    if (noun != null) return noun;
  }
  if (quantity.unit !== null) {
    const noun = CHANGE_NOUNS.get(tokens[end]?.lower ?? '');
    if (noun != null) return noun;
  }
  return fromVerb(tokens, quantity.start);
}

/** Verbs of which "down" is a part: "shot down [86] drones" tells of no fall. */
const PHRASAL = new Set(
  'shot shoot shoots shooting brought bring gunned tore torn tear pulled pull broke broken burned burnt knocked took take taken closed shut track tracked hunted mowed cut'.split(
    ' ',
  ),
);

const LINKS = new Set(
  'to by at another some of slightly sharply further only just the a about'.split(' '),
);

/** "rose [5%]", "fell by [2 points]", "rose 5% to [3.2m]", "cut its forecast by [3%]". */
function fromVerb(tokens: readonly Token[], start: number): Trend {
  const link = tokens[start - 1]?.lower ?? '';
  const linked = link === 'to' || link === 'by';
  // "from 63 to [66]": the level before is no word of its own.
  const reach = link === 'to' && tokens[start - 3]?.lower === 'from' ? REACH + 2 : REACH;
  for (let i = start - 1; i >= 0 && i >= start - reach; i--) {
    const token = tokens[i];
    const word = token?.lower ?? '';
    const trend = CHANGE_VERBS.get(word);
    if (trend !== undefined) return isCutOff(tokens, i) || isRaised(tokens, i) ? null : trend;
    const adverb = CHANGE_ADVERBS.get(word);
    if (adverb !== undefined) return adverb;
    if (!token || token.kind === 'punctuation') {
      if (token && /^[%$€£]$/.test(token.text)) continue;
      return null;
    }
    if (!linked && FUNCTION_WORDS.has(word) && !LINKS.has(word)) return null;
    if (linked && (word === 'and' || word === 'that' || word === 'who')) return null;
  }
  return null;
}

/** "cut power to [200,000] homes", "power was cut to [18,000]": what is cut is a supply, and no number falls. */
function isCutOff(tokens: readonly Token[], verb: number): boolean {
  const word = (i: number): string => tokens[i]?.lower ?? '';
  if (!word(verb).startsWith('cut')) return false;
  const passive = /^(?:was|were|been|is|are)$/.test(word(verb - 1)) && SUPPLIES.has(word(verb - 2));
  return passive || SUPPLIES.has(word(verb + 1));
}

const SUPPLIES = new Set(
  'power electricity water gas supply supplies access ties off links service services'.split(' '),
);
