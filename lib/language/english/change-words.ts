import type { Trend } from '@/lib/domain/figure';

const UP_VERBS =
  'rise rises rose risen rising increase increases increased increasing climb climbs climbed climbing grow grows grew grown growing jump jumps jumped jumping soar soars soared soaring surge surges surged surging gain gains gained gaining rally rallies rallied rallying advance advances advanced advancing swell swells swelled swelling mount mounts mounted mounting double doubles doubled expand expands expanded expanding boost boosts boosted boosting lift lifts lifted lifting raise raises raised raising add adds added adding edge edges edged spike spikes spiked spiking strengthen strengthened accelerate accelerated hike hikes hiked appreciate appreciated rebound rebounds rebounded leap leaps leapt skyrocket skyrocketed';
const DOWN_VERBS =
  'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing slump slumps slumped slumping plunge plunges plunged plunging tumble tumbles tumbled tumbling slide slides slid sliding sink sinks sank sunk sinking shrink shrinks shrank shrunk shrinking dip dips dipped dipping ease eases eased easing slow slows slowed slowing lose loses lost losing shed sheds shedding cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering slip slips slipped slipping slash slashes slashed slashing contract contracted contracts weaken weakens weakened crash crashed plummet plummets plummeted plummeting narrow narrowed halve halved retreat retreated';
const NEUTRAL_VERBS =
  'change changes changed changing move moves moved moving go goes went gone going turn turned revise revised revises shift shifted swing swung vary updated update updating';

/** Verbs that say a quantity changes, with the direction; null where they leave it open. Lower case. */
export const CHANGE_VERBS: ReadonlyMap<string, Trend> = new Map([
  ...UP_VERBS.split(' ').map((verb): [string, Trend] => [verb, 'up']),
  ...DOWN_VERBS.split(' ').map((verb): [string, Trend] => [verb, 'down']),
  ...NEUTRAL_VERBS.split(' ').map((verb): [string, Trend] => [verb, null]),
]);

/** Adverbs and adjectives right before or behind an amount that tell a direction ("up 5%", "3% higher"). */
export const CHANGE_ADVERBS: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ['up', 'up'],
  ['upward', 'up'],
  ['upwards', 'up'],
  ['higher', 'up'],
  ['down', 'down'],
  ['downward', 'down'],
  ['lower', 'down'],
]);

/** Nouns whose level is told in thousands and millions, lower case: "m" behind their number is no metre. */
export const COUNTED_IN_MILLIONS: ReadonlySet<string> = new Set(
  (
    'sales profit profits revenue revenues turnover earnings income losses debt debts deficit surplus budget cost costs ' +
    'exports imports output production shipments deliveries orders users subscribers members customers visitors viewers ' +
    'listeners readers passengers voters votes population unemployment jobless audience arrivals downloads views ' +
    'circulation membership spending investment funding aid bill fine fee sum donation donations grant loan loans'
  ).split(' '),
);

/** Nouns of change ("an increase of 5%", "a 3% drop"), with the direction; null where they leave it open. */
export const CHANGE_NOUNS: ReadonlyMap<string, Trend> = new Map([
  ...'increase increases rise rises gain gains growth jump surge climb hike rebound improvement uptick spike boost'
    .split(' ')
    .map((noun): [string, Trend] => [noun, 'up']),
  ...'decrease decreases drop drops fall falls decline declines loss losses cut cuts reduction reductions dip slump plunge slide discount'
    .split(' ')
    .map((noun): [string, Trend] => [noun, 'down']),
  ['change', null],
]);
