import type { NewsroomArticle } from '../article';
import { ferryCapsizes } from './ferry-capsizes';

/** The agency's report as another outlet runs it: own headline, own address, one paragraph less. */
export const ferryCapsizesCopy: NewsroomArticle = {
  ...ferryCapsizes,
  id: 'ferry-capsizes-copy',
  outlet: 'meridian-post',
  title: 'Passenger ferry sinks in storm off Kelsund',
  standfirst: 'A search was under way in the strait on Wednesday morning.',
  byline: 'Northern Wire',
  published: '2025-03-05T07:25:00+01:00',
  text: ferryCapsizes.text
    .split('\n\n')
    .filter((paragraph) => !paragraph.startsWith('In the town, the sports hall'))
    .join('\n\n'),
  comments: ['Why does a ferry leave port in a storm like that?'],
};
