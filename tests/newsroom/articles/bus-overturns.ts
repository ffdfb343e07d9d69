import type { NewsroomArticle } from '../article';

/** Belongs to no other story; one of its numbers equals one of the stadium's. */
export const busOverturns: NewsroomArticle = {
  id: 'bus-overturns',
  outlet: 'varland-courier',
  page: 'complete',
  section: 'Varland',
  title: 'Coach overturns on icy road near Sorholm',
  standfirst: 'The passengers were on their way home from a choir competition.',
  byline: 'Edda Falk',
  published: '2025-03-18T11:50:00+01:00',
  caption: {
    text: 'Firefighters beside the coach on the road to Sorholm.',
    credit: 'Edda Falk for the Varland Courier',
  },
  text: `A coach with a school choir on board overturned on an icy road near Sorholm on Monday night. Two people were killed and 26 were injured, the police said.

The coach left the road in a bend above the lake and came to rest against a row of birches. "The trees saved them," said Lasse Quint, a police officer who was among the first at the scene. "Behind the trees there is only water."

There were 41 people on the coach, most of them pupils of the grammar school in Norrefell, according to the headmaster, Aksel Ruud. They were on their way home from a competition in Hallmere, which they had won.

"They were singing when it happened," Ruud said. "Some of them went on singing while they waited for the ambulances, because somebody told them that it keeps you warm."

The dead are the driver and a teacher. The injured were taken to hospitals in Sorholm and Hallmere. None of them was in danger of losing their life on Tuesday, said Dr Mina Oster, who runs the emergency department in Sorholm.

The road had been salted in the afternoon and had frozen again after a shower, the road administration said. It closed the road until noon and promised to look at the barrier in the bend, which residents have complained about for years.

Kari Moen, who lives above the bend, said she had written to the administration every winter. "I have a drawer full of answers," she said.

The police have taken the coach to a garage in Sorholm, where its brakes and tyres will be examined. A witness said that it had not been going fast. Quint said that it was too early to name a cause.

The school in Norrefell stayed open on Tuesday but there were no lessons. Pupils sat in the hall, in which the cup from Hallmere stood on a table, and somebody had put two candles beside it.`,
  comments: ['That bend again.', 'I counted 12 accidents there since I moved here.'],
};
