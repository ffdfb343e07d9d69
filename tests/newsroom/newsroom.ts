import type { NewsroomArticle } from './article';
import { busOverturns } from './articles/bus-overturns';
import { ferryAboard } from './articles/ferry-aboard';
import { ferryCapsizes } from './articles/ferry-capsizes';
import { ferryCapsizesCopy } from './articles/ferry-capsizes-copy';
import { ferryInquiry } from './articles/ferry-inquiry';
import { ferryLive } from './articles/ferry-live';
import { ferryTollRises } from './articles/ferry-toll-rises';
import { millAid } from './articles/mill-aid';
import { millAidGrows } from './articles/mill-aid-grows';
import { millMarch } from './articles/mill-march';
import { millToClose } from './articles/mill-to-close';
import { standCollapses } from './articles/stand-collapses';

/** Every article of the newsroom in order of publication. */
export const NEWSROOM: readonly NewsroomArticle[] = [
  ferryCapsizes,
  ferryCapsizesCopy,
  ferryAboard,
  ferryTollRises,
  ferryLive,
  ferryInquiry,
  busOverturns,
  standCollapses,
  millToClose,
  millAid,
  millAidGrows,
  millMarch,
];

/** The article of that id. */
export function articleOf(id: string): NewsroomArticle {
  const article = NEWSROOM.find((one) => one.id === id);
  if (!article) throw new Error(`The newsroom has no article "${id}".`);
  return article;
}
