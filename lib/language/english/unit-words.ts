import type { Measure } from '@/lib/domain/figure';

/** Units of measurement by what they measure; words of a unit are parted by one space. Plurals of words are added below. */
const UNITS: readonly (readonly [Measure, string, string])[] = [
  [
    'distance',
    'mile|kilometre|kilometer|metre|meter|centimetre|centimeter|millimetre|millimeter|micrometre|nanometre|yard|nautical mile|light year|block',
    'km|cm|mm|nm|μm|µm|ft|foot|feet|inch|inches|″|yd|yds|kms|mi|kilometres',
  ],
  [
    'area',
    'square mile|square kilometre|square kilometer|square metre|square meter|square yard|acre|hectare|sq mile|sq metre|sq meter|sq kilometre|sq kilometer',
    'square feet|square foot|square inches|sq ft|sq m|sq km|sqm|sqft|ha|km2|m2|sq miles|km²|m²',
  ],
  [
    'weight',
    'kilogram|kilogramme|kilo|tonne|ton|metric ton|metric tonne|gram|gramme|milligram|ounce|stone|pound|short ton',
    'kg|kgs|lb|lbs|oz|mg|kt|g|μg|mcg',
  ],
  [
    'duration',
    'second|minute|hour|day|week|month|year|decade|night|weekend|fortnight|millisecond|quarter - hour|working day|business day|calendar day|lunar month|light minute',
    'century|centuries|sec|secs|min|mins|hr|hrs|yrs|ms',
  ],
  [
    'temperature',
    'degree|degree celsius|degree fahrenheit|degree centigrade',
    'degrees celsius|degrees fahrenheit|degrees centigrade|degrees c|degrees f|degree c|degree f|deg c|deg f|degf|degc|° c|° f|°|℃|℉|celsius|fahrenheit|c|f|kelvin',
  ],
  [
    'other',
    'barrel|litre|liter|gallon|pint|quart|cup|teaspoon|tablespoon|fluid ounce|watt|kilowatt|megawatt|gigawatt|terawatt|kilowatt hour|megawatt hour|gigawatt hour|terawatt hour|kilowatt - hour|megawatt - hour|volt|amp|ampere|joule|calorie|kilojoule|byte|kilobyte|megabyte|gigabyte|terabyte|pixel|megapixel|hertz|megahertz|gigahertz|decibel|knot|horsepower|mile per hour|kilometre per hour|kilometer per hour|metre per second|meter per second|mile per gallon|part per million|part per billion|bushel|carat|cubic metre|cubic meter|cubic foot|millilitre|milliliter|centilitre',
    'ml|cl|l|mph|kph|mpg|ppm|bpd|bpm|hp|bhp|ps|psi|ksi|dpi|fps|rpm|lb - ft|cubic feet|cc|db|w|v|a|j|n|ppg|rpg|apg|tds',
  ],
  [
    'percent',
    'percentage point|percent point|basis point|per cent point',
    'pp|bps|pct points|ppt|pct point',
  ],
];

/** Single letters are units only where digits stand right before them. */
export const LETTER_UNITS: ReadonlySet<string> = new Set('c f w v a j n g l m p'.split(' '));

/** What a unit measures, by its wording in lower case, tokens parted by one space. */
export const UNIT_MEASURES: ReadonlyMap<string, Measure> = new Map(
  UNITS.flatMap(([measure, words, fixed]) => [
    ...words.split('|').flatMap((word): [string, Measure][] => {
      const [head = '', ...rest] = word.split(' per ');
      const per = rest.length > 0 ? ` per ${rest.join(' per ')}` : '';
      return [
        [word, measure],
        [`${head.endsWith('foot') ? `${head.slice(0, -4)}feet` : `${head}s`}${per}`, measure],
      ];
    }),
    ...fixed.split('|').map((word): [string, Measure] => [word, measure]),
  ]),
);

/** The most tokens a unit has. */
export const LONGEST_UNIT = 4;

/** Abbreviated units with a prefix ("MW", "mAh", "GHz", "Mbps"), as printed. */
export const PREFIXED_UNIT =
  /^(?:[kKMGTmnμµ]?(?:W|Wh|V|Ah|Hz|HZ|hz|Pa|J|Nm|eV|B|bps|bit|bits|Ω|mol|cal)|kt|kN|MB\/s)$/;

/** Words for hundredths, lower case, tokens parted by one space. */
export const PERCENT_WORDS: ReadonlySet<string> = new Set([
  '%',
  'percent',
  'per cent',
  'pc',
  'pct',
  'percentage',
  '٪',
]);

/** What a rate may be told for behind "a" or "an" ("$12 an hour"), lower case. */
export const RATE_WORDS: ReadonlySet<string> = new Set(
  (
    'second minute hour day night week month year quarter barrel share head person tonne ton gallon litre liter kilo ' +
    'kilogram pound ounce unit piece household kilometre kilometer mile game bottle ticket shift'
  ).split(' '),
);
