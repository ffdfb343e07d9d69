import type { NewsroomArticle } from '../article';

/** Belongs to no other story; one of its numbers equals one of the coach's. */
export const standCollapses: NewsroomArticle = {
  id: 'stand-collapses',
  outlet: 'meridian-post',
  page: 'complete',
  section: 'Varland',
  title: 'Part of a stand gives way at football ground in Hallmere',
  standfirst: 'The match was stopped in the second half and will not be repeated.',
  byline: 'Ragna Stoll',
  published: '2025-03-29T21:15:00+01:00',
  caption: {
    text: 'The wooden stand at the Mill Lane ground after the match was stopped.',
    credit: 'Photo by Nils Evert for the Meridian Post',
  },
  text: `HALLMERE — Part of a wooden stand gave way during a football match in Hallmere on Saturday. The fire brigade said 26 spectators were injured, most of them lightly.

The accident happened in the second half of the match between Hallmere Rovers and Kelsund, shortly after the visitors had equalised. A section of the upper rows sank by the height of a man, witnesses said, slowly and with a great deal of noise.

“It was like standing on a drawer that somebody closes,” said Emil Tarp, who has had a seat in the stand since 1988. “Nobody fell far, but everybody fell on somebody.”

Hallmere Rovers said 9,400 people had come to see the match. The ground at Mill Lane is the oldest in the country and its wooden stand is protected as a monument.

The president of Hallmere Rovers, Gisela Brock, said the stand had been inspected in the summer. “There was nothing in the report that would have worried anybody,” Brock said. She refused to say whether the club would publish it.

The city’s building inspector, Arne Holt, saw it differently. He said that he had asked the club twice to close the upper rows when it rained, because the wood swells. It had rained on Saturday since the morning.

“A monument is not a reason to sit in it,” Holt said.

The injured were treated on the pitch and in three hospitals. Among them was a steward who had opened the gates to the field against his instructions. According to the fire brigade he prevented a panic.

The league said the match would be counted as a draw. The captain of the visitors, Ola Finnes, agreed. “Nobody in Kelsund wants points from such an afternoon,” Finnes said. “Not in this month.”

The stand remains closed. The club wants to play its next home match at the athletics ground, where there is no roof and no history.`,
  comments: ['My seat was in row 4. We were lucky.'],
};
