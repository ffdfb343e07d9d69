import type { ExpectedCrossReference } from './expected';

/**
 * Every cross-reference of the newsroom, and no other: written down from the texts before the code was run on them.
 * Figures that stand in headline and body count once. The two articles about accidents that have 26 injured each, the
 * coach's passengers and the ferry's, the ferry's dead and those of 2011 must not meet.
 */
export const CROSS_REFERENCES: readonly ExpectedCrossReference[] = [
  // The agency's report and its copy.
  ['ferry-capsizes:dead', 'ferry-capsizes-copy:dead', 'agree'],
  ['ferry-capsizes:distance', 'ferry-capsizes-copy:distance', 'agree'],
  ['ferry-capsizes:sea', 'ferry-capsizes-copy:sea', 'agree'],
  ['ferry-capsizes:missing', 'ferry-capsizes-copy:missing', 'agree'],
  ['ferry-capsizes:aboard', 'ferry-capsizes-copy:aboard', 'agree'],
  ['ferry-capsizes:tern', 'ferry-capsizes-copy:tern', 'agree'],

  // The ferry's dead: each later number is larger.
  ['ferry-capsizes:dead', 'ferry-aboard:dead', 'update'],
  ['ferry-capsizes:dead', 'ferry-toll-rises:dead', 'update'],
  ['ferry-capsizes:dead', 'ferry-live:dead', 'update'],
  ['ferry-capsizes:dead', 'ferry-inquiry:dead', 'update'],
  ['ferry-capsizes-copy:dead', 'ferry-aboard:dead', 'update'],
  ['ferry-capsizes-copy:dead', 'ferry-toll-rises:dead', 'update'],
  ['ferry-capsizes-copy:dead', 'ferry-live:dead', 'update'],
  ['ferry-capsizes-copy:dead', 'ferry-inquiry:dead', 'update'],
  ['ferry-aboard:dead', 'ferry-toll-rises:dead', 'update'],
  ['ferry-aboard:dead', 'ferry-live:dead', 'update'],
  ['ferry-aboard:dead', 'ferry-inquiry:dead', 'update'],
  ['ferry-toll-rises:dead', 'ferry-live:dead', 'update'],
  ['ferry-toll-rises:dead', 'ferry-inquiry:dead', 'update'],
  ['ferry-live:dead', 'ferry-inquiry:dead', 'update'],

  // The missing: the same spokeswoman gives a later number.
  ['ferry-capsizes:missing', 'ferry-toll-rises:missing', 'update'],
  ['ferry-capsizes:missing', 'ferry-inquiry:missing', 'update'],
  ['ferry-capsizes-copy:missing', 'ferry-toll-rises:missing', 'update'],
  ['ferry-capsizes-copy:missing', 'ferry-inquiry:missing', 'update'],
  ['ferry-toll-rises:missing', 'ferry-inquiry:missing', 'update'],

  // Those on board: operator against coast guard, until the operator corrects itself.
  ['ferry-capsizes:aboard', 'ferry-aboard:operator', 'agree'],
  ['ferry-capsizes-copy:aboard', 'ferry-aboard:operator', 'agree'],
  ['ferry-aboard:operator', 'ferry-aboard:guard', 'conflict'],
  ['ferry-capsizes:aboard', 'ferry-aboard:guard', 'conflict'],
  ['ferry-capsizes-copy:aboard', 'ferry-aboard:guard', 'conflict'],
  ['ferry-capsizes:aboard', 'ferry-toll-rises:aboard', 'conflict'],
  ['ferry-capsizes-copy:aboard', 'ferry-toll-rises:aboard', 'conflict'],
  ['ferry-aboard:operator', 'ferry-toll-rises:aboard', 'conflict'],
  ['ferry-aboard:guard', 'ferry-toll-rises:aboard', 'agree'],
  ['ferry-capsizes:aboard', 'ferry-inquiry:aboard', 'update'],
  ['ferry-capsizes-copy:aboard', 'ferry-inquiry:aboard', 'update'],
  ['ferry-aboard:operator', 'ferry-inquiry:aboard', 'update'],
  ['ferry-aboard:guard', 'ferry-inquiry:aboard', 'agree'],
  ['ferry-toll-rises:aboard', 'ferry-inquiry:aboard', 'agree'],

  // The rescued and the injured.
  ['ferry-toll-rises:rescued', 'ferry-live:rescued', 'agree'],
  ['ferry-aboard:injured', 'ferry-live:injured', 'conflict'],

  // The mill's jobs: company against union.
  ['mill-to-close:jobsCompany', 'mill-to-close:jobsUnion', 'conflict'],
  ['mill-to-close:jobsCompany', 'mill-aid:jobs', 'agree'],
  ['mill-to-close:jobsCompany', 'mill-aid-grows:jobs', 'conflict'],
  ['mill-to-close:jobsCompany', 'mill-march:jobs', 'agree'],
  ['mill-to-close:jobsUnion', 'mill-aid:jobs', 'conflict'],
  ['mill-to-close:jobsUnion', 'mill-aid-grows:jobs', 'agree'],
  ['mill-to-close:jobsUnion', 'mill-march:jobs', 'conflict'],
  ['mill-aid:jobs', 'mill-aid-grows:jobs', 'conflict'],
  ['mill-aid:jobs', 'mill-march:jobs', 'agree'],
  ['mill-aid-grows:jobs', 'mill-march:jobs', 'conflict'],

  // The aid, raised by the same minister; the rate of unemployment; the marchers.
  ['mill-aid:money', 'mill-aid-grows:money', 'update'],
  ['mill-aid:unemployment', 'mill-aid-grows:unemployment', 'agree'],
  ['mill-march:union', 'mill-march:police', 'conflict'],
];
