/** A day with its year as printed in a page. */
export interface PrintedDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** First letters of the months in the languages of Ibid's pages, in calendar order. */
const MONTHS =
  ' jan ene gen | feb fév fev | mar mär mrz | apr abr avr | may mai mag | jun giu | jul lug | aug ago aoû | sep set | oct okt out ott | nov | dec dez dic déc ';

/** How far before and behind its year a day's other parts stand, in code units. */
const BEFORE = 28;
const AFTER = 14;
/** Years that are looked at in one text. */
const MOST_YEARS = 20;

/** Between the parts of a printed day; East Asian pages name them behind the numbers. */
const BETWEEN = /[\s.,/\-年월月년]+/;
const NUMERIC_BREAK = /[./-]/;

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** The month that a word names by its beginning, 1 to 12; 0 where it names none. */
function monthNamed(word: string | undefined): number {
  if (word === undefined || word.length < 3 || isDigitAt(word, 0)) return 0;
  const lower = word.toLowerCase();
  if (lower.length > 10) return 0;
  // months whose first three letters are not their own
  if (lower.startsWith('juin')) return 6;
  if (lower.startsWith('juil')) return 7;
  const at = MONTHS.indexOf(` ${lower.slice(0, 3)} `);
  return at < 0 ? 0 : MONTHS.slice(0, at).split('|').length;
}

/** A number of one or two digits, also with the ending of an ordinal; 0 where the word is none. */
function smallNumber(word: string | undefined): number {
  if (word === undefined || word === '' || word.length > 4 || !isDigitAt(word, 0)) return 0;
  const digits = isDigitAt(word, 1) ? 2 : 1;
  if (isDigitAt(word, digits)) return 0;
  const ending = word.slice(digits).toLowerCase();
  const plain = ending === '' || ending === 'st' || ending === 'nd' || ending === 'rd';
  return plain || ending === 'th' || ending === '日' || ending === '일'
    ? Number(word.slice(0, digits))
    : 0;
}

function dayOf(year: number, month: number, day: number): PrintedDay | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : null;
}

/** The day whose year stands at `at`. */
function dayAt(text: string, at: number, monthFirst: boolean): PrintedDay | null {
  const year = Number(text.slice(at, at + 4));
  const before = text.slice(Math.max(0, at - BEFORE), at);
  const words = before.split(BETWEEN).filter((word) => !/^(?:de|of|)$/i.test(word));
  const [second, first] = [words.at(-2), words.at(-1)];
  const [named, named2] = [monthNamed(first), monthNamed(second)];
  if (named > 0 && smallNumber(second) > 0) return dayOf(year, named, smallNumber(second));
  if (named2 > 0 && smallNumber(first) > 0) return dayOf(year, named2, smallNumber(first));
  const after = text.slice(at + 4, at + AFTER);
  if (/^\s*[./\-年년]/.test(after)) {
    const [month, day] = after.split(BETWEEN).filter((word) => word !== '');
    const found = dayOf(year, smallNumber(month), smallNumber(day?.slice(0, 3)));
    if (found) return found;
  }
  const [one, two] = [smallNumber(second), smallNumber(first)];
  if (one === 0 || two === 0 || !NUMERIC_BREAK.test(before.slice(-1))) return null;
  return two > 12 || (monthFirst && one <= 12) ? dayOf(year, one, two) : dayOf(year, two, one);
}

/**
 * The first day with its year that a text names. Days before months in purely numeric dates where both are possible,
 * unless `monthFirst` (pages in American English). Looks for the year first: patterns with the names of all months cost
 * a page more to compile than all of its reading.
 */
export function findPrintedDay(text: string, monthFirst = false): PrintedDay | null {
  let years = 0;
  for (let at = 0; at + 4 <= text.length && years < MOST_YEARS; at++) {
    const next = text.indexOf('20', at);
    const other = text.indexOf('19', at);
    if (next < 0 && other < 0) return null;
    at = next < 0 ? other : other < 0 ? next : Math.min(next, other);
    const whole = isDigitAt(text, at + 2) && isDigitAt(text, at + 3);
    if (!whole || isDigitAt(text, at - 1) || isDigitAt(text, at + 4)) continue;
    years++;
    const day = dayAt(text, at, monthFirst);
    if (day) return day;
  }
  return null;
}
