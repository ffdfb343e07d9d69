import type { Sample } from './sample';

/** Who a person is, and which words mean the same one. */
export const PEOPLE: readonly Sample[] = [
  {
    phenomenon: 'a pronoun, a surname, a role and a body in front of a name',
    text: 'Norway\'s Foreign Ministry spokeswoman Marta Zell said on Monday that 12 ships had been turned back. "We will not negotiate," she continued. Zell added that the port would stay closed for six days.',
    sources: [
      {
        name: 'Marta Zell',
        kind: 'person',
        names: ['Marta Zell', 'Zell'],
        standIns: ['she'],
        role: 'spokeswoman',
        affiliation: 'Norwegian Foreign Ministry',
      },
    ],
    attributions: [
      {
        source: "Norway's Foreign Ministry spokeswoman Marta Zell",
        cue: 'said',
        content: 'that 12 ships had been turned back',
        form: 'indirect',
      },
      { source: 'she', cue: 'continued', content: 'We will not negotiate', form: 'direct' },
      {
        source: 'Zell',
        cue: 'added',
        content: 'that the port would stay closed for six days',
        form: 'indirect',
      },
    ],
    figures: [
      ['12', 'vehicles', 'Marta Zell'],
      ['six', 'duration', 'Marta Zell'],
    ],
  },
  {
    phenomenon: 'a quotation that the cue interrupts, and one over two paragraphs',
    text: '"The dam held for an hour," said Otto Brandt, a fisherman from Tal, "and then the valley was gone."\n\n"We ran to the church. Nobody had warned us.\n\n"By the evening 14 houses had been swept away," Brandt said.',
    sources: [
      {
        name: 'Otto Brandt',
        kind: 'person',
        names: ['Otto Brandt', 'Brandt'],
        role: 'fisherman from Tal',
      },
    ],
    attributions: [
      {
        source: 'Otto Brandt, a fisherman from Tal',
        cue: 'said',
        content: 'The dam held for an hour and then the valley was gone',
        form: 'direct',
      },
      {
        source: 'Brandt',
        cue: 'said',
        content:
          'We ran to the church Nobody had warned us By the evening 14 houses had been swept away',
        form: 'direct',
      },
    ],
    figures: [['14', 'facilities', 'Otto Brandt']],
  },
  {
    phenomenon: 'titles and scare quotes are nobody’s words; an apposition names who speaks',
    text: 'The film "A Winter in Tal" opened on Friday. The so-called "bridge tax" costs drivers 4 crowns a day. The owner of the cinema, Rita Ambel, said 300 people had come.',
    sources: [{ name: 'Rita Ambel', kind: 'person', names: ['Rita Ambel'], role: 'owner' }],
    attributions: [
      {
        source: 'The owner of the cinema, Rita Ambel,',
        cue: 'said',
        content: '300 people had come',
        form: 'indirect',
      },
    ],
    figures: [
      ['4', 'price', null],
      ['300', 'people', 'Rita Ambel'],
    ],
  },
  {
    phenomenon: 'words in and out of quotation marks; a title that stands for a person',
    text: 'Governor Ilan Dorrit said the flood was "the worst night of the century" and that 300 homes were lost. The governor denied that anyone had been warned.',
    sources: [
      {
        name: 'Ilan Dorrit',
        kind: 'person',
        names: ['Ilan Dorrit'],
        standIns: ['The governor'],
        role: 'Governor',
      },
    ],
    attributions: [
      {
        source: 'Governor Ilan Dorrit',
        cue: 'said',
        content: 'the flood was the worst night of the century and that 300 homes were lost',
        form: 'mixed',
      },
      {
        source: 'The governor',
        cue: 'denied',
        content: 'that anyone had been warned',
        form: 'indirect',
      },
    ],
    figures: [['300', 'facilities', 'Ilan Dorrit']],
  },
  {
    phenomenon: 'people without a name keep their description',
    text: 'Two senior officials in the port authority speaking on condition of anonymity said 30 containers were missing. The officials said customs had been told.',
    sources: [
      {
        name: 'two senior officials in the port authority',
        kind: 'anonymous',
        names: [
          'Two senior officials in the port authority speaking on condition of anonymity',
          'The officials',
        ],
      },
    ],
    attributions: [
      {
        source: 'Two senior officials in the port authority speaking on condition of anonymity',
        cue: 'said',
        content: '30 containers were missing',
        form: 'indirect',
      },
      {
        source: 'The officials',
        cue: 'said',
        content: 'customs had been told',
        form: 'indirect',
      },
    ],
    figures: [
      ['Two', 'people', null],
      ['30', 'other', 'two senior officials in the port authority'],
    ],
  },
];
