import type { NewsroomArticle } from '../article';

/** A week later, behind a front page that renders it in the browser: the minister raises her sum. */
export const millAidGrows: NewsroomArticle = {
  id: 'mill-aid-grows',
  outlet: 'harbour-times',
  page: 'single-page-app',
  section: 'Business',
  title: 'Government raises its aid for steel town',
  standfirst: 'The union keeps to its number, and the minister changes hers.',
  byline: 'Per Holm',
  published: '2025-04-10T16:10:00+02:00',
  caption: {
    text: 'The blast furnace of Dravik seen from the railway bridge.',
    credit: 'Per Holm/Harbour Times',
  },
  text: `HALLMERE — The government will support the town of Dravik with 200 million crowns after the closure of its steel mill, Economy Minister Lena Halvik said on Thursday, raising an offer that had met with anger in the valley.

“We have listened,” Halvik told reporters in Hallmere. She said the additional money would come from the reserve for natural disasters and would mostly be spent on the railway line to the coast.

The Varland Metalworkers’ Union welcomed the decision and said it was not enough. Its head, Tomas Brandt, said again that the closure of the mill would cost 2,600 jobs in Dravik. “The suppliers are closing already,” Brandt said. “They do not wait for September.”

Statistics Varland said the unemployment rate in Dravik was 6.4 percent in March, before the first notices were sent. A newer number will be published in May.

Opposition politicians accused the minister of buying time. “A railway is a fine thing if somebody wants to go to work on it,” said Olav Brekkan of the Coastal Party.

The company, Orvel Steel, said that it would sell the land under the mill to the town for a symbolic price. The town’s mayor, Gregor Maas, replied that he would first like to know what was in the ground. “I was born here, I know what we have poured away,” Maas said.

An expert on contaminated land, Idun Steen of the University of Hallmere, said that cleaning up an old steelworks could take a generation. She has studied the soil along the Orvel for the regional government.

The union has called for a march through Dravik next Wednesday. The police expect that the bridge will have to be closed, and the schools have been told that they may end their lessons early.

Halvik said she would not come this time. Her deputy would meet the workers’ representatives in the town hall, she said, with the door open.`,
  comments: ['Two hundred million and not one job.', 'Clean up first, then talk.'],
};
