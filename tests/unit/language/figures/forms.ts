/** A form that a number may be written in: how it is written, in what sentence, and what is read back of it. */
export interface Form {
  readonly name: string;
  /** The numeric phrase for a whole number from 2 to 98. */
  readonly write: (n: number) => string;
  /** What the phrase is worth. */
  readonly value: (n: number) => number;
  /** The sentence it stands in; `#` is the phrase. */
  readonly sentence: string;
  readonly unit?: string;
  readonly measure?: string;
  /** Ends that are open; both are closed without it. */
  readonly open?: 'low' | 'high';
}

const people = 'They counted # people there.';
const paid = 'They paid # in all.';

/** Every form of a lone number that the grammar supports beside plain digits and words. */
export const FORMS: readonly Form[] = [
  {
    name: 'decimal millions',
    write: (n) => `${n}.5 million`,
    value: (n) => n * 1e6 + 5e5,
    sentence: people,
  },
  {
    name: 'hyphened millions',
    write: (n) => `${n}-million`,
    value: (n) => n * 1e6,
    sentence: people,
  },
  { name: 'lakh', write: (n) => `${n} lakh`, value: (n) => n * 1e5, sentence: people },
  { name: 'crore', write: (n) => `${n} crore`, value: (n) => n * 1e7, sentence: people },
  { name: 'Indian groups', write: (n) => `${n},00,000`, value: (n) => n * 1e5, sentence: people },
  { name: 'dozens', write: (n) => `${n} dozen`, value: (n) => n * 12, sentence: people },
  {
    name: 'a half behind',
    write: (n) => `${n}½`,
    value: (n) => n + 0.5,
    sentence: 'It took # hours.',
  },
  {
    name: 'a half in words',
    write: (n) => `${n} and a half`,
    value: (n) => n + 0.5,
    sentence: 'It took # hours.',
  },
  { name: 'm of people', write: (n) => `${n}m`, value: (n) => n * 1e6, sentence: people },
  { name: 'k of people', write: (n) => `${n}k`, value: (n) => n * 1e3, sentence: people },
  { name: '-odd', write: (n) => `${n}-odd`, value: (n) => n, sentence: people },
  { name: '-plus', write: (n) => `${n}-plus`, value: (n) => n, sentence: people, open: 'high' },
  { name: 'or so', write: (n) => `${n} or so`, value: (n) => n, sentence: people },
  {
    name: 'or more',
    write: (n) => `${n} or more`,
    value: (n) => n,
    sentence: people,
    open: 'high',
  },
  {
    name: 'no fewer than',
    write: (n) => `no fewer than ${n}`,
    value: (n) => n,
    sentence: people,
    open: 'high',
  },
  {
    name: 'upwards of',
    write: (n) => `upwards of ${n}`,
    value: (n) => n,
    sentence: people,
    open: 'high',
  },
  {
    name: 'as many as',
    write: (n) => `as many as ${n}`,
    value: (n) => n,
    sentence: people,
    open: 'low',
  },
  {
    name: 'another',
    write: (n) => `${n}`,
    value: (n) => n,
    sentence: 'They counted another # people there.',
  },
  { name: 'a further', write: (n) => `a further ${n}`, value: (n) => n, sentence: people },
  {
    name: '-strong',
    write: (n) => `${n},000`,
    value: (n) => n * 1e3,
    sentence: 'They sent a #-strong army.',
    measure: 'fighters',
  },
  {
    name: '-year-old',
    write: (n) => `${n}`,
    value: (n) => n,
    sentence: 'The #-year-old spoke.',
    measure: 'age',
  },
  {
    name: 'aged',
    write: (n) => `${n}`,
    value: (n) => n,
    sentence: 'A man aged # spoke.',
    measure: 'age',
  },
  {
    name: '$',
    write: (n) => `$${n}`,
    value: (n) => n,
    sentence: paid,
    unit: '$',
    measure: 'money',
  },
  {
    name: 'US$ with bn',
    write: (n) => `US$${n}bn`,
    value: (n) => n * 1e9,
    sentence: paid,
    unit: 'US$',
  },
  { name: 'A$ with m', write: (n) => `A$${n}m`, value: (n) => n * 1e6, sentence: paid, unit: 'A$' },
  { name: '£ with tn', write: (n) => `£${n}tn`, value: (n) => n * 1e12, sentence: paid, unit: '£' },
  {
    name: 'EUR',
    write: (n) => `EUR ${n} million`,
    value: (n) => n * 1e6,
    sentence: paid,
    unit: 'EUR',
  },
  { name: 'Rs', write: (n) => `Rs ${n} crore`, value: (n) => n * 1e7, sentence: paid, unit: 'Rs' },
  { name: 'a sign behind', write: (n) => `${n}€`, value: (n) => n, sentence: paid, unit: '€' },
  {
    name: 'a currency behind',
    write: (n) => `${n}bn`,
    value: (n) => n * 1e9,
    sentence: 'They paid # yen in all.',
    unit: 'yen',
  },
  {
    name: 'percent',
    write: (n) => `${n} percent`,
    value: (n) => n,
    sentence: paid,
    measure: 'percent',
  },
  { name: '%', write: (n) => `${n}%`, value: (n) => n, sentence: paid, unit: '%' },
  {
    name: 'points',
    write: (n) => `${n} percentage points`,
    value: (n) => n,
    sentence: paid,
    measure: 'percent',
  },
  {
    name: 'below nought',
    write: (n) => `minus ${n}`,
    value: (n) => -n,
    sentence: 'It was # degrees Celsius.',
    measure: 'temperature',
  },
  {
    name: 'a power of ten',
    write: (n) => `${n}×10^6`,
    value: (n) => n * 1e6,
    sentence: 'It weighs # tonnes.',
  },
  {
    name: 'one in',
    write: (n) => `one in ${n}`,
    value: (n) => 1 / n,
    sentence: 'They lost # homes there.',
    measure: 'percent',
  },
];
