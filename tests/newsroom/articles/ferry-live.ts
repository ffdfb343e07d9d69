import type { NewsroomArticle } from '../article';

/** The second day as a live blog, newest entry first. */
export const ferryLive: NewsroomArticle = {
  id: 'ferry-live',
  outlet: 'harbour-times',
  page: 'live-blog',
  section: 'Live',
  title: 'Kelsund ferry sinking: the day as it happened',
  standfirst: 'Our reporters in Kelsund, Sorholm and Hallmere followed the search.',
  byline: 'Signe Ulvar and Per Holm',
  published: '2025-03-06T17:45:00+01:00',
  caption: {
    text: 'Candles in the windows along the quay of Kelsund.',
    credit: 'Per Holm/Harbour Times',
  },
  text: `## 17:40 Divers find two more of the dead

Divers have recovered more bodies from the wreck this afternoon. The Varland Coast Guard said 25 people had been killed in the sinking of the Marelle.

The work at the wreck will go on under floodlights through the night, it said. A second diving team is on its way from Hallmere.

## 16:05 Ministry counts the injured

The Health Ministry said 48 people had been injured when the Marelle capsized off Kelsund. The minister, Tove Rasken, visited the wards of Kelsund General Hospital after lunch and thanked the nurses, some of whom had been on their feet since Tuesday night.

“No hospital of this size is built for such a day,” Rasken said.

## 14:30 Coast guard on the rescue

The number has not changed since the morning: 179 people were rescued from the sea after the ferry went down, according to the coast guard. Fishing boats brought in most of them.

## 12:10 Company shares fall

Shares in Skerry Line fell 9 percent on the Hallmere exchange this morning. The company has told investors that it is insured. “It is far too early to speak of costs,” Henrik Dahlen, the managing director, said in a telephone call with analysts.

## 10:20 Help for the families

Every family that lost somebody will receive 40,000 crowns at once, the regional government said. The money is meant for travel and funerals and does not have to be paid back.

A telephone line for relatives is open day and night. Those who call are asked to have a photograph at hand.

## 09:00 Good morning from Kelsund

The wind has dropped and the sea is calm. From the quay one can see the survey ship above the wreck, and beside it a row of fishing boats that are not fishing. We will report from here throughout the day.`,
  comments: ['Please publish the names only when the families agree.'],
};
