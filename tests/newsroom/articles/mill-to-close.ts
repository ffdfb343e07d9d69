import type { NewsroomArticle } from '../article';

/** The second story begins: company and union give different numbers. */
export const millToClose: NewsroomArticle = {
  id: 'mill-to-close',
  outlet: 'meridian-post',
  page: 'complete',
  section: 'Business',
  title: 'Orvel Steel to close its mill in Dravik by the autumn',
  standfirst: 'The last blast furnace in the valley goes out after a century and a half.',
  byline: 'Casper Lund',
  published: '2025-04-02T13:05:00+02:00',
  caption: {
    text: 'The gate of the rolling mill in Dravik at the change of shifts.',
    credit: 'Photo by Nils Evert for the Meridian Post',
  },
  text: `DRAVIK — Orvel Steel will close its mill in Dravik by the end of September, the company said on Wednesday, ending a hundred and fifty years of steelmaking in the valley.

The closure of the mill will cost 1,800 jobs, Orvel Steel said in a statement. It blamed cheap imports and the price of electricity, which it said had risen 38 percent since 2022.

The union gave another number. “The company counts only those whom it cannot hide,” said Tomas Brandt, the head of the Varland Metalworkers’ Union. He said the closure would cost 2,600 jobs in Dravik.

Brandt accused the management of having prepared the decision for months. “They ordered no new rolls, they trained no apprentices, and they told us that everything was fine,” he said.

The mill lost 310 million crowns last year, according to Orvel Steel. Its order books have been thin since two shipyards on the coast began to buy abroad.

Workers of the early shift heard the news from a loudspeaker. Some walked out at once and stood in the rain before the gate. “My grandfather poured the steel for the bridge in Hallmere,” said Anton Ferl, a crane driver. “Now they will weigh the cranes and sell them as scrap.”

The economy minister, Lena Halvik, said the government had been informed an hour before the public. Halvik called the decision “a blow to the whole valley” and promised to travel to Dravik on Thursday.

The town’s mayor, Gregor Maas, said he would not accept that the last word had been spoken. Nothing in Dravik has been built without the mill, he said: the swimming pool, the hospital, the railway.

Analysts were less surprised. “Dravik was the oldest plant of the group and the farthest from a port,” said Frida Nohr of the Hallmere Institute for Economic Research. Its competitors, she said, had rebuilt their furnaces ten years earlier.

Shares in Orvel Steel rose 4 percent in Hallmere after the announcement.`,
  comments: [
    'Shares rose. Of course they rose.',
    'There were 9,000 working there when I was young.',
  ],
};
