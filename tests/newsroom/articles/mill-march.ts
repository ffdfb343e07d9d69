import type { NewsroomArticle } from '../article';

/** The march, on a page without any metadata: organisers and police count differently. */
export const millMarch: NewsroomArticle = {
  id: 'mill-march',
  outlet: 'northern-wire',
  page: 'bare',
  section: 'Business',
  title: 'Thousands march through Dravik to save its steel mill',
  standfirst: 'Shops closed and church bells rang as the march crossed the bridge.',
  byline: 'Mattis Corell',
  published: '2025-04-16T20:30:00+02:00',
  caption: {
    text: 'The march on the bridge over the Orvel.',
    credit: 'Photograph: Ane Rusk/Northern Wire',
  },
  text: `DRAVIK, Varland - Steelworkers and their families marched through the town of Dravik on Wednesday to protest against the closure of its mill.

The Varland Metalworkers' Union said 12,000 people had taken part in the march. The police put the number of marchers at 5,000.

Shops along the way had closed for the afternoon and the bells of both churches rang when the head of the march reached the bridge over the Orvel. Children carried helmets that were too big for them.

"This is not a funeral," Tomas Brandt, the head of the union, told the crowd in front of the town hall. "You do not shout at a funeral."

The closure of the mill will cost 1,800 jobs, according to Orvel Steel. The company plans to put out the furnace at the end of September.

The police detained 19 people after stones were thrown at the company's offices. A police spokeswoman, Hanne Dorr, said the stones had come from a small group that did not belong to the march. Dorr said nobody had been hurt.

The union distanced itself from the violence. "Whoever throws stones throws them at us," said Brandt, who walked in the first row with his two daughters.

The deputy economy minister, Ivar Kroll, met the workers' representatives in the town hall. Kroll said afterwards that the government was still looking for a buyer. "There are conversations, and I ask for your understanding that conversations need quiet," he said.

A buyer would have to invest in a new furnace. According to the Hallmere Institute for Economic Research, that would pay off only if electricity became cheaper again.

Anton Ferl, a crane driver who has worked at the mill since he left school, stood at the edge of the square with his hands in his pockets. "I came to be counted," Ferl said. "Somebody will say that we were few."

By the evening the square was empty. Somebody had hung a helmet on the statue of the founder.`,
  comments: [],
};
