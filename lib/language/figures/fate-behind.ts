import type { Measure } from '@/lib/domain/figure';
import { AUXILIARIES, PREPOSITIONS } from '@/lib/language/english/function-words';
import { ACTIVE_VERBS, SEVERITY, STATE_WORDS } from '@/lib/language/english/measure-words';
import { REPORTING_VERBS } from '@/lib/language/english/reporting-verbs';
import type { Token } from '@/lib/language/text/tokens';
import type { Draft } from './draft';
import { readQuantity } from './read-quantity';

const LIGHT = new Set(
  "also reportedly later feared believed confirmed verified documented recorded registered listed presumed declared pronounced as reported have has had been were was are is being to be get got among the those who that 's still left so far and or now in total more others become became becoming remain remains remained remaining slightly lightly seriously severely badly gravely critically mortally".split(
    ' ',
  ),
);

/** How far right the verb of the counted is looked for. */
const CLAUSE = 18;

/** "115 wounded persons", "31 killed". */
export function stateInside(tokens: readonly Token[], { counted }: Draft): Measure | null {
  for (let i = counted.start; i < counted.next; i++) {
    const measure = STATE_WORDS.get(tokens[i]?.lower ?? '');
    if (measure !== undefined) return measure;
  }
  return null;
}

/** "75 civilians dead", "were also killed", "were among the dead": only light words stand between. */
export function stateBehind(tokens: readonly Token[], draft: Draft): Measure | null {
  let linked = false;
  const from = behindInsertion(tokens, draft.end);
  for (let i = from; i < from + 8; i++) {
    const word = tokens[i]?.lower ?? '';
    if (isToDeath(tokens, i)) return 'deaths';
    // "5,260 have fallen ill"
    if (/^(?:ill|sick)$/.test(tokens[i + 1]?.lower ?? '') && TURNED.test(word)) return 'cases';
    if (word === 'in' && isConfined(tokens, i + 1)) return 'detained';
    if (word === 'lost' || word === 'lose') return loss(tokens, i + 1);
    const measure = STATE_WORDS.get(word) ?? (isCaredFor(tokens, i) ? 'injuries' : undefined);
    // "left 20 dead and wounded 30 more": behind "and", or before a number, a verb with an object of its own begins.
    if (measure !== undefined && !takesObject(tokens, i, linked)) return measure;
    if (i === from && SEVERITY.has(word) && draft.counted.head === null) {
      const next = tokens[i + 1];
      if (!next || next.kind === 'punctuation') return SEVERITY.get(word) ?? null;
    }
    if (word === 'among') return stateAmong(tokens, i + 1);
    if (!LIGHT.has(word)) return null;
    if (word === 'and' || word === 'or') linked = true;
    if (AUXILIARIES.has(word) || word === 'among' || word === 'those') linked = false;
  }
  return null;
}

/** "stabbed two people [to death]", "three were [shot dead]", "were [burned to death]": how they died. */
function isToDeath(tokens: readonly Token[], i: number): boolean {
  const at = WAYS_TO_DIE.has(tokens[i]?.lower ?? '') ? i + 1 : i;
  if (at > i && tokens[at]?.lower === 'dead') return true;
  return tokens[at]?.lower === 'to' && tokens[at + 1]?.lower === 'death';
}

const WAYS_TO_DIE = new Set(
  'shot stabbed beaten burned burnt crushed trampled hacked starved frozen bled choked knifed clubbed stoned gunned'.split(
    ' ',
  ),
);

/** Verbs of those who turn ill. */
const TURNED = /^(?:fallen|fell|falling|taken|become|became|been|made|were|are)$/;

/** "240 were in [police custody]" */
function isConfined(tokens: readonly Token[], i: number): boolean {
  const at = /^(?:police|pre-?trial|army|military|custodial)$/.test(tokens[i]?.lower ?? '')
    ? i + 1
    : i;
  return /^(?:custody|detention|jail|prison|captivity)$/.test(tokens[at]?.lower ?? '');
}

/** What those who "lost" something lost: their lives, by the word alone, or a roof; null where it is neither. */
function loss(tokens: readonly Token[], i: number): Measure | null {
  const own = /^(?:their|his|her|its|all|the)$/;
  const object = own.test(tokens[i]?.lower ?? '') ? i + 1 : i;
  const noun = tokens[object];
  if (noun?.kind !== 'word' || PREPOSITIONS.has(noun.lower) || noun.lower === 'and')
    return 'deaths';
  if (/^(?:life|lives)$/.test(noun.lower)) return 'deaths';
  return /^(?:homes?|houses?|dwellings?|shelter)$/.test(noun.lower) ? 'displaced' : null;
}

/** How an insertion begins that names some of the counted ("Seven people, including two guards, died"). */
const INSERTED = new Set(
  'including among mostly mainly most some many all both half none at one two three four five six seven eight nine ten'.split(
    ' ',
  ),
);

/** The longest such insertion, in tokens. */
const LONGEST_INSERTION = 16;

/** Behind an insertion between commas or dashes that tells of some of the counted; `i` where none stands there. */
function behindInsertion(tokens: readonly Token[], i: number): number {
  const mark = tokens[i]?.text ?? '';
  if (!/^[,(–—]$/.test(mark) || !INSERTED.has(tokens[i + 1]?.lower ?? '')) return i;
  const closes = mark === '(' ? ')' : mark;
  for (let at = i + 2; at < i + LONGEST_INSERTION; at++) {
    const text = tokens[at]?.text ?? '.';
    if (/^[.;!?]$/.test(text)) return i;
    if (text === closes && tokens[at + 1]?.lower !== 'and') return at + 1;
  }
  return i;
}

/** "were being treated for burns", "were taken to hospital". */
function isCaredFor(tokens: readonly Token[], i: number): boolean {
  const [verb, link] = [tokens[i]?.lower ?? '', tokens[i + 1]?.lower ?? ''];
  if (verb === 'treated') return link === 'for' || link === 'in';
  if (!/^(?:taken|rushed|brought|airlifted|flown)$/.test(verb) || link !== 'to') return false;
  return tokens.slice(i + 2, i + 6).some(({ lower }) => /^hospitals?$/.test(lower));
}

function takesObject(tokens: readonly Token[], i: number, linked: boolean): boolean {
  if (!ACTIVE_VERBS.has(tokens[i]?.lower ?? '')) return false;
  return linked || readQuantity(tokens, i + 1) !== null;
}

/** "68 children were among the 126 people killed" */
function stateAmong(tokens: readonly Token[], i: number): Measure | null {
  for (let at = i; at < i + 10; at++) {
    const measure = STATE_WORDS.get(tokens[at]?.lower ?? '');
    if (measure !== undefined) return measure;
    if (tokens[at]?.kind === 'punctuation' && tokens[at]?.text !== '-') return null;
  }
  return null;
}

/** "98 evacuees from the towns of A and B were killed": a form of be and a word of state further right. */
export function passiveBehind(tokens: readonly Token[], draft: Draft): Measure | null {
  for (let i = draft.end; i < draft.end + CLAUSE; i++) {
    const token = tokens[i];
    // "40,000 marchers, of whom 212 were held": what is told of a part is not told of all.
    if (!token || /^[.;!?]$/.test(token.text) || token.lower === 'whom') return null;
    // "Three soldiers and two civilians, and seven were wounded": another number begins what is told of it.
    if (isAnotherCount(tokens, i)) return null;
    // "Two officials said 30 people were killed": what follows is another clause.
    if (REPORTING_VERBS.say.has(token.lower) || REPORTING_VERBS.tell.has(token.lower)) return null;
    if (!AUXILIARIES.has(token.lower)) continue;
    for (let k = i + 1; k < i + 5; k++) {
      const word = tokens[k]?.lower ?? '';
      const measure = STATE_WORDS.get(word);
      if (measure !== undefined) return measure;
      if (!LIGHT.has(word)) break;
    }
    return null;
  }
  return null;
}

/** ", and [seven] were", "need help and [5.6 million] have": whether a number that is a subject stands behind a joining word. */
function isAnotherCount(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:and|while|but|where|when)$/.test(tokens[i]?.lower ?? '')) return false;
  const next = readQuantity(tokens, i + 1);
  return next !== null && next.start === i + 1 && AUXILIARIES.has(tokens[next.after]?.lower ?? '');
}

/** "took to [89] the number of civilians killed" */
export function numberBehind(tokens: readonly Token[], draft: Draft): Measure | null {
  const from = draft.end + (tokens[draft.end]?.lower === 'the' ? 1 : 0);
  if (!/^(?:number|toll|total|count)$/.test(tokens[from]?.lower ?? '')) return null;
  return stateAmong(tokens, from + 1);
}
