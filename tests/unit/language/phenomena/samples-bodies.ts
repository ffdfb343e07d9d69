import type { Sample } from './sample';

/** Which body speaks, for whom, and to whom it was told. */
export const BODIES: readonly Sample[] = [
  {
    phenomenon: 'the outlet that somebody told is the relay',
    text: 'The mayor of Tal told the Meridian Post that 14 houses had burned. "It was a terrible night," he told the newspaper.',
    sources: [
      {
        name: 'mayor of Tal',
        kind: 'anonymous',
        names: ['The mayor of Tal'],
        standIns: ['he'],
      },
      {
        name: 'Meridian Post',
        kind: 'outlet',
        names: ['Meridian Post'],
        standIns: ['the newspaper'],
      },
    ],
    attributions: [
      {
        source: 'The mayor of Tal',
        cue: 'told',
        content: 'that 14 houses had burned',
        form: 'indirect',
        relay: 'Meridian Post',
      },
      {
        source: 'he',
        cue: 'told',
        content: 'It was a terrible night',
        form: 'direct',
        relay: 'Meridian Post',
      },
    ],
    figures: [['14', 'facilities', 'mayor of Tal']],
  },
  {
    phenomenon: 'a chain keeps who said it and who passed it on',
    text: 'Residents reported to the Varland Observatory for Rivers that three dams had failed. According to the Observatory, at least 20 people were killed.',
    sources: [
      { name: 'residents', kind: 'anonymous', names: ['Residents'] },
      {
        name: 'Varland Observatory for Rivers',
        kind: 'organization',
        names: ['Varland Observatory for Rivers', 'Observatory'],
      },
    ],
    attributions: [
      {
        source: 'Residents',
        cue: 'reported',
        content: 'that three dams had failed',
        form: 'indirect',
        relay: 'Varland Observatory for Rivers',
      },
      {
        source: 'the Observatory',
        cue: 'According to',
        content: 'at least 20 people were killed',
        form: 'indirect',
      },
    ],
    figures: [
      ['three', 'other', 'residents'],
      ['at least 20', 'deaths', 'Varland Observatory for Rivers'],
    ],
  },
  {
    phenomenon: 'an abbreviation in brackets, a noun for the body, and whose leader speaks',
    text: "The Varland Rail Union (VRU) said 1,200 drivers would strike. The VRU said talks had failed. The union's leader, Otto Brandt, said the offer was an insult. The union also said 90 percent had voted for it.",
    sources: [
      {
        name: 'Varland Rail Union',
        kind: 'organization',
        names: ['Varland Rail Union', 'VRU'],
        standIns: ['The union'],
        alias: 'VRU',
      },
      {
        name: 'Otto Brandt',
        kind: 'person',
        names: ['Otto Brandt'],
        role: "union's leader",
        affiliation: 'Varland Rail Union',
      },
    ],
    attributions: [
      {
        source: 'The Varland Rail Union (VRU)',
        cue: 'said',
        content: '1,200 drivers would strike',
        form: 'indirect',
      },
      { source: 'The VRU', cue: 'said', content: 'talks had failed', form: 'indirect' },
      {
        source: "The union's leader, Otto Brandt,",
        cue: 'said',
        content: 'the offer was an insult',
        form: 'indirect',
      },
      {
        source: 'The union',
        cue: 'also said',
        content: '90 percent had voted for it',
        form: 'indirect',
      },
    ],
    figures: [
      ['1,200', 'people', 'Varland Rail Union'],
      ['90 percent', 'percent', 'Varland Rail Union'],
    ],
  },
  {
    phenomenon: 'a capital that speaks is its government; one that is a place is nobody',
    text: 'Oslo said on Tuesday that 40 engineers would be sent to the dam. Stockholm denied that its trains had stopped. Trains between Oslo and Bergen were late.',
    sources: [
      { name: 'Norwegian government', kind: 'government', names: ['Oslo'] },
      { name: 'Swedish government', kind: 'government', names: ['Stockholm'] },
    ],
    attributions: [
      {
        source: 'Oslo',
        cue: 'said',
        content: 'that 40 engineers would be sent to the dam',
        form: 'indirect',
      },
      {
        source: 'Stockholm',
        cue: 'denied',
        content: 'that its trains had stopped',
        form: 'indirect',
      },
    ],
    figures: [['40', 'people', 'Norwegian government']],
  },
  {
    phenomenon: 'a report speaks for the body that wrote it',
    text: 'A report by the Tal Institute for Water found that 40 percent of wells were dry. The report said 12 towns had no water. By Monday 300 tankers had been sent.',
    sources: [
      {
        name: 'Tal Institute for Water',
        kind: 'organization',
        names: ['Tal Institute for Water'],
        standIns: ['The report'],
      },
    ],
    attributions: [
      {
        source: 'A report by the Tal Institute for Water',
        cue: 'found',
        content: 'that 40 percent of wells were dry',
        form: 'indirect',
      },
      {
        source: 'The report',
        cue: 'said',
        content: '12 towns had no water',
        form: 'indirect',
      },
    ],
    figures: [
      ['40 percent', 'percent', 'Tal Institute for Water'],
      ['12', 'other', 'Tal Institute for Water'],
      ['300', 'vehicles', null],
    ],
  },
];
