import type { NewsroomArticle } from '../article';

/** The same day's second story: operator and coast guard contradict each other. */
export const ferryAboard: NewsroomArticle = {
  id: 'ferry-aboard',
  outlet: 'harbour-times',
  page: 'complete',
  section: 'Varland',
  title: 'Operator and coast guard differ over how many were on the Marelle',
  standfirst: 'The passenger list left the office on paper, and the paper went down with the ship.',
  byline: 'Signe Ulvar and Per Holm',
  published: '2025-03-05T17:30:00+01:00',
  caption: {
    text: 'The quay from which the Marelle used to leave for Sorholm.',
    credit: 'Signe Ulvar/Harbour Times',
  },
  text: `KELSUND — Almost a day after the ferry Marelle capsized off Kelsund, nobody can say for certain how many people it was carrying.

The operator insists on its first count. Skerry Line said on Wednesday afternoon that 188 people had been on board when the ship left Sorholm. The company’s managing director, Henrik Dahlen, said every ticket had been scanned at the gate.

The Varland Coast Guard does not believe it. It said that 214 people had been on board, after it compared the tickets with the reports of relatives. Children who travelled free had not been counted, the coast guard said.

“We are counting people, not tickets,” Ilse Marrow, its spokeswoman, told the Harbour Times.

Seventeen people were killed, according to Petra Sandvold, the director of Kelsund General Hospital. Sandvold said the hospital had also treated 62 injured survivors, most of them for hypothermia. She expected some of them to leave on Thursday.

“They are cold, they are bruised and they want to know where the others are,” she said.

The difference matters to those who are waiting in the sports hall. Relatives were told at noon that the search would be called off at dark and were told an hour later that it would not. “First they say one thing and then another,” said Mira Tolland, whose brother is not on any list.

Three hundred rescue workers came to Kelsund from as far away as Hallmere, the regional government said. The fire brigade lent its pumps, a bakery stayed open all day and the school cancelled its lessons.

Dahlen rejected the suggestion that the ferry had been overloaded. “The Marelle is certified for 400 passengers and she was half empty,” he said. He declined to comment on the bow door, which the crew is said to have reported before the ship went down.

The prosecutor’s office in Sorholm said it had seized the company’s computers.`,
  comments: [
    'Half empty! As if that made it better.',
    'I took this ferry 1,000 times and nobody ever scanned anything.',
  ],
};
