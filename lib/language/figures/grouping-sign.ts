/** The sign that parts thousands, where it is a full stop or a comma. */
export type GroupingSign = '.' | ',';

/** Long enough for every language to part it. */
const LONG_NUMBER = 1_234_567;

/**
 * How a language parts thousands ("1.234" in German); null where the language is unknown, or parts them by other signs. From
 * the platform's own tables (CLDR). Where a country's own sign is another ("1 234" in Austria), its newspapers still write
 * as the language does elsewhere.
 */
export function groupingSignOf(language: string | null): GroupingSign | null {
  if (language === null) return null;
  return signIn(language) ?? signIn(language.split('-', 1)[0] ?? language);
}

function signIn(language: string): GroupingSign | null {
  try {
    const parts = new Intl.NumberFormat(language).formatToParts(LONG_NUMBER);
    const sign = parts.find(({ type }) => type === 'group')?.value;
    return sign === '.' || sign === ',' ? sign : null;
  } catch (error) {
    // Pages declare languages that are none ("english").
    if (error instanceof RangeError) return null;
    throw error;
  }
}
