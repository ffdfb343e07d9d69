const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Spells out a whole number below a thousand million, as British news does ("two hundred and three thousand and five"). */
export function spell(value: number): string {
  if (value < 20) return SMALL[value] ?? '';
  if (value < 100) {
    return `${TENS[Math.floor(value / 10)]}${value % 10 ? `-${SMALL[value % 10]}` : ''}`;
  }
  if (value < 1_000) return joined(Math.floor(value / 100), 'hundred', value % 100);
  if (value < 1_000_000) return joined(Math.floor(value / 1_000), 'thousand', value % 1_000);
  return joined(Math.floor(value / 1_000_000), 'million', value % 1_000_000);
}

function joined(count: number, scale: string, rest: number): string {
  const link = rest > 0 && rest < 100 ? ' and ' : ' ';
  return `${spell(count)} ${scale}${rest > 0 ? link + spell(rest) : ''}`;
}
