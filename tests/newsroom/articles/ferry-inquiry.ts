import type { NewsroomArticle } from '../article';

/** Four days later: the final toll, and the operator corrects itself. The outlet corrects a year. */
export const ferryInquiry: NewsroomArticle = {
  id: 'ferry-inquiry',
  outlet: 'meridian-post',
  page: 'complete',
  section: 'Varland',
  title: 'Operator of sunken ferry Marelle corrects its passenger count',
  standfirst: 'A commission of inquiry begins with the door through which the sea came in.',
  byline: 'Ragna Stoll',
  published: '2025-03-08T18:00:00+01:00',
  caption: {
    text: 'The bow door of the Marelle’s sister ship during an inspection in Sorholm.',
    credit: 'Photo by Nils Evert for the Meridian Post',
  },
  text: `Skerry Line, the operator of the ferry that sank off Kelsund, corrected its own count on Saturday. It said that 214 people had been on board the Marelle.

The company blamed a fault in its ticket gates. “We gave a wrong number in good faith, and we apologise for it,” its managing director, Henrik Dahlen, said at a news conference in Sorholm.

Thirty-one people were killed in the disaster, the Varland Coast Guard said on Saturday. Four people are still missing, its spokeswoman, Ilse Marrow, said, and the search on the surface has ended.

Marrow said the divers would return when the weather allowed it. “The sea decides,” she said.

The commission of inquiry met for the first time on Friday. Its chairwoman, the retired judge Solveig Anker, said it would look first at the bow door and at a repair that was carried out on it in January.

“A door does not open by itself,” Anker said.

According to a report of the shipyard in Sorholm, a hinge of the door was welded although the manufacturer recommends that it be replaced. The report, which the Meridian Post has seen, was signed by an inspector of the Transport Ministry.

The ministry declined to comment. A senior official there said the inspector had been suspended. The official asked not to be named because personnel matters are confidential.

In parliament the opposition demanded that the transport minister resign. “He promised an independent inquiry and his own people signed the papers,” said Olav Brekkan, who speaks for the Coastal Party on transport. The minister, Karel Ostby, said he would stay until the facts were known.

The commission will hear the first witnesses on Monday. Among them are the fishermen who reached the ship before anybody else.

Correction: An earlier version of this article gave the year in which the Marelle was built as 1984. It was 1994.`,
  comments: ['A hinge. All those people because of a hinge.', 'Ostby must go.'],
};
