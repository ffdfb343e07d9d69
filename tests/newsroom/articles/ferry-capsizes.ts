import type { NewsroomArticle } from '../article';

/** The agency's first report; the Meridian Post runs a copy of it. */
export const ferryCapsizes: NewsroomArticle = {
  id: 'ferry-capsizes',
  outlet: 'northern-wire',
  page: 'complete',
  section: 'Varland',
  title: 'At least nine dead as ferry capsizes off Kelsund',
  standfirst: 'Fishing boats were first at the scene as a storm crossed the strait.',
  byline: 'Mattis Corell',
  published: '2025-03-05T06:40:00+01:00',
  caption: {
    text: 'Boats search the strait outside the harbour of Kelsund before dawn.',
    credit: 'Photograph: Ane Rusk/Northern Wire',
  },
  text: `KELSUND, Varland - At least nine people were killed when a passenger ferry capsized in heavy seas off the port of Kelsund late on Tuesday, the Varland Coast Guard said.

The Marelle, which was on the evening crossing from Sorholm, rolled onto its side within minutes and sank about four kilometres from the harbour entrance.

"We are still searching, and we will search as long as there is hope," Ilse Marrow, a spokeswoman for the Varland Coast Guard, told reporters on the quay before dawn on Wednesday. "The sea is five degrees. Every minute counts."

Marrow said 47 people were missing. The wind had been stronger than forecast, she said, and the first helicopter had to turn back twice.

The ship's operator, Skerry Line, said in a statement that 188 people had been on board. "Our thoughts are with the families tonight," the company said.

A senior official at the Transport Ministry, who spoke on condition of anonymity because the inquiry had not been announced, said the crew had reported a problem with the bow door shortly before the distress call.

"The master asked for a tug, and then there was nothing," the official said.

Fishermen from Kelsund reached the ferry first. "You could hear them before you could see them," said Jorn Attel, who pulled survivors onto his trawler until its deck was full. He said many of them had no life jackets.

The transport minister, Karel Ostby, said an independent commission would look into the sinking. "Nobody will be asked to investigate himself," Ostby said.

In the town, the sports hall next to the school was opened for relatives. Volunteers brought blankets and soup, and a list of names was pinned to the door and taken down again when it turned out to be incomplete.

The Marelle was built in 1994 and had linked Sorholm and Kelsund since 2009. Varland's last fatal ferry accident was in October 2011, when five people died after the Tern struck a rock near Norrefell.`,
  comments: [
    'My cousin works in the harbour and he says there were 300 dead at least. They never tell us.',
    'Thinking of everybody in Kelsund tonight.',
  ],
};
