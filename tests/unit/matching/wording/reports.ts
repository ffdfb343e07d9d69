/** An agency's report about an invented event. */
export const AGENCY_REPORT = `LUNDMERE (Northern Wire) - At least 14 people were killed and 31 wounded when a ferry carrying market traders struck the eastern pier of Lundmere harbour in thick fog early on Friday, the port authority said.

The Marla Grey had left the island of Stavold shortly before dawn with 112 passengers on board, most of them traders on their way to the weekly fish market. Witnesses said the vessel did not slow down as it entered the harbour mouth and that no horn was heard.

Rescue boats from three neighbouring towns pulled survivors from the water for more than four hours. The harbour master said that divers were still searching the flooded lower deck, where several families are believed to have been asleep when the ship hit the stone wall.

The ferry, built in 1987, passed its last inspection in March without remarks. Its owner, the Stavold Line, said it had handed over the ship's recorder to investigators and would not comment on the cause of the collision before they had finished their work.

It was the worst accident on the northern coast since a fishing trawler sank off Brenholt in 2009 with the loss of 22 lives. Services between the island and the mainland remain suspended until further notice.`;

/** The same without its last paragraphs and its dateline. */
export const CUT_COPY = AGENCY_REPORT.split('\n\n')
  .slice(0, 3)
  .join('\n\n')
  .replace('LUNDMERE (Northern Wire) - ', '');

/** Written anew around sentences of the report. */
export const REWRITE = `Fourteen traders are dead after a ferry rammed a pier in Lundmere on Friday morning.

The Marla Grey had left the island of Stavold shortly before dawn with 112 passengers on board, most of them traders on their way to the weekly fish market. People on the quay told of a dull blow and then silence.

Rescue boats from three neighbouring towns pulled survivors from the water for more than four hours. The island's only school stayed shut, and shops along the front lowered their blinds at noon.

The ferry, built in 1987, passed its last inspection in March without remarks. The transport minister is expected to visit the town this evening and to meet the families of the dead at the parish hall beside the old customs house.`;

/** Another reporter's own account. */
export const INDEPENDENT = `A passenger ship from Stavold crashed into the harbour wall at Lundmere today, and fourteen of those on board did not survive, according to the town's hospital.

Our reporter at the quay saw dozens of people wrapped in blankets. Ambulances came and went all morning, and the market hall was turned into a shelter for those who had lost everything in the cold water.

Fishermen say that fog signals at the harbour mouth have been out of order for weeks. The council denies it and points to a contract with a repair firm from the capital, which was to start on Monday.

Passengers described how the lights went out. A teacher who was on the upper deck said she had counted the seconds between the blow and the first cries. The line has run two ships a day since the spring.`;
