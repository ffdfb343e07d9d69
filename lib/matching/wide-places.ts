import countries from 'i18n-iso-countries/langs/en.json';
import { placeKey } from './fold-name';

/** What the table names only by its official style. */
const SHORT_NAMES = [
  'Syria',
  'Laos',
  'Moldova',
  'Micronesia',
  'Taiwan',
  'Brunei',
  'North Korea',
  'Britain',
  'Kosovo',
];

const WIDE: ReadonlySet<string> = new Set(
  [...Object.values(countries.countries).flat(), ...SHORT_NAMES].flatMap((name) => {
    const [short = name] = name.split(',');
    return [placeKey(name), placeKey(short)];
  }),
);

/** Whether a place is a country, too wide to tell two events apart; `key` as {@link placeKey} gives it. */
export function isWide(key: string): boolean {
  return WIDE.has(key);
}
