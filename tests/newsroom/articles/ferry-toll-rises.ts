import type { NewsroomArticle } from '../article';

/** The day after: the toll has risen; the spokeswoman is "Marrow" and "she" after her first mention. */
export const ferryTollRises: NewsroomArticle = {
  id: 'ferry-toll-rises',
  outlet: 'varland-courier',
  page: 'complete',
  section: 'Varland',
  title: 'Death toll in Kelsund ferry disaster rises to 23',
  standfirst: 'Divers reached the wreck on Thursday morning.',
  byline: 'Edda Falk',
  published: '2025-03-06T09:15:00+01:00',
  caption: {
    text: 'Divers prepare on the deck of a survey ship above the wreck.',
    credit: 'Edda Falk for the Varland Courier',
  },
  text: `The death toll from the sinking of the ferry Marelle off Kelsund rose to 23 on Thursday, after divers reached the wreck for the first time, the Varland Coast Guard said.

Ilse Marrow, a spokeswoman for the coast guard, said 12 people were still missing. The divers had found several of the dead in the cafeteria on the upper deck, Marrow said.

"They went where it was warm," she said. "They had no reason to be afraid until it was too late."

She said 179 people had been rescued from the sea and from the rafts since Tuesday night. Most of them owed their lives to the fishing fleet of Kelsund, which was in the strait before the first helicopter arrived.

Marrow also confirmed that 214 people had been on board the Marelle. The number had been in dispute since Wednesday, when the operator, Skerry Line, published a lower one.

The wreck lies at a depth of 70 metres, on its port side, with the bow pointing to the south. Divers can work there for no longer than 15 minutes at a time, according to Bent Osterhaus, who leads the diving team.

"The visibility is poor and the current is strong," Osterhaus said. "We do one corridor, we come up, and the next pair goes down."

In Kelsund, flags were at half-mast on the town hall and on every boat in the harbour. The mayor, Liv Sorensby, asked the townspeople to light candles in their windows at nine in the evening, the hour at which the Marelle would have arrived.

"We do not know all of them, but they were on their way to us," the mayor said.

The government has ordered all ferries with the same type of bow door to stay in port until they have been inspected. Two of them belong to Skerry Line. The Transport Ministry said the inspections would begin on Friday and that crossings to the outer islands would be served by the navy in the meantime.`,
  comments: ['The divers deserve a medal.'],
};
