import type { Texts } from '@/components/text';
import type { Meaning, MeaningColour } from '@/lib/domain/highlight';

/** The interface's own words for the meanings that a library starts with. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  claim: 'meaningClaim',
  doubtful: 'meaningDoubtful',
  checked: 'meaningChecked',
  quote: 'meaningQuote',
  'to-do': 'meaningToDo',
};

const COLOURS: Readonly<Record<MeaningColour, string>> = {
  yellow: 'colourYellow',
  rose: 'colourRose',
  green: 'colourGreen',
  blue: 'colourBlue',
  violet: 'colourViolet',
  grey: 'colourGrey',
};

/** What a meaning is called. */
export function meaningInWords({ translate }: Texts, { id, name }: Meaning): string {
  const word = OWN_WORDS[id];
  return name ?? (word === undefined ? id : translate(word));
}

/** What a highlight's colour is called. */
export function colourInWords({ translate }: Texts, colour: MeaningColour): string {
  return translate(COLOURS[colour]);
}
