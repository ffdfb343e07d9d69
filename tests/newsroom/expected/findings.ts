import type { ExpectedFindings } from './expected';
import * as ferry from './ferry-first-days';
import * as later from './ferry-later';
import * as mill from './mill';
import * as unrelated from './unrelated';

/** What must be found in every article of the newsroom, by the article's id. */
export const FINDINGS: Readonly<Record<string, ExpectedFindings>> = {
  'ferry-capsizes': ferry.ferryCapsizes,
  'ferry-capsizes-copy': ferry.ferryCapsizesCopy,
  'ferry-aboard': ferry.ferryAboard,
  'ferry-toll-rises': later.ferryTollRises,
  'ferry-live': later.ferryLive,
  'ferry-inquiry': later.ferryInquiry,
  'bus-overturns': unrelated.busOverturns,
  'stand-collapses': unrelated.standCollapses,
  'mill-to-close': mill.millToClose,
  'mill-aid': mill.millAid,
  'mill-aid-grows': mill.millAidGrows,
  'mill-march': mill.millMarch,
};
