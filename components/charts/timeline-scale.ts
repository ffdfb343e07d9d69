import { scaleLinear, scaleLog, scaleUtc } from 'd3-scale';

/** One report of a quantity. */
export interface Report {
  readonly key: string;
  /** ISO date or date-time. */
  readonly day: string;
  /** Ends of the value; null = open. */
  readonly low: number | null;
  readonly high: number | null;
  /** Stands for its source in the chart. */
  readonly letter: string;
  /** All that it says, in words. */
  readonly name: string;
}

/** Where a report lies in the chart, in steps from its upper left corner. */
export interface Placed {
  readonly x: number;
  /** Of its value, or the middle of its range. */
  readonly y: number;
  /** Of the ends of a range; equal for a single number. */
  readonly top: number;
  readonly bottom: number;
  /** The side to which the value has no end. */
  readonly open: 'above' | 'below' | null;
}

/** Something that an axis says. */
interface Tick<Value> {
  readonly at: number;
  readonly value: Value;
}

/** Time from left to right, values from below. */
export interface TimelineScale {
  /** In the order of the reports. */
  readonly places: readonly Placed[];
  readonly values: readonly Tick<number>[];
  readonly days: readonly Tick<Date>[];
}

/** The chart's size and margins, in steps. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

/** From this many times the smallest on, small values would all lie on one line: the scale counts magnitudes then. */
const WIDE = 50;

/** Room that the name of a day takes, in steps. */
const LABEL = 88;

/** Reports nearer than this to each other in time stand side by side. */
const MARK = 26;

/** Lays reports out; those without any number or date are left where the chart begins. */
export function timelineScale(reports: readonly Report[], frame: Frame): TimelineScale {
  const { width, height, start, end, top, bottom } = frame;
  const ends = reports.flatMap(({ low, high }) => [low, high].filter((one) => one !== null));
  // Of no numbers at all the chart is empty, from nought to one.
  const [least, most] = ends.length > 0 ? [Math.min(...ends), Math.max(...ends)] : [0, 0];
  const value =
    least > 0 && most / least >= WIDE
      ? scaleLog().domain([least, most]).nice()
      : scaleLinear()
          .domain([Math.min(0, least), most === 0 ? 1 : most])
          .nice(5);
  value.range([height - bottom, top]);
  const times = reports
    .map(({ day }) => Date.parse(day.slice(0, 10)))
    .filter((at) => !Number.isNaN(at));
  const time = scaleUtc()
    .domain(times.length > 0 ? padded(Math.min(...times), Math.max(...times)) : [0, DAY])
    .range([start, width - end]);
  const places = reports.map(({ day, low, high }): Placed => {
    const [from, to] = [value(low ?? high ?? least), value(high ?? low ?? least)];
    return {
      x: time(Date.parse(day.slice(0, 10))) || start,
      y: (from + to) / 2,
      top: to,
      bottom: from,
      open:
        low === null && high !== null ? 'below' : high === null && low !== null ? 'above' : null,
    };
  });
  return {
    places: apart(places, { start, end: width - end }),
    values: value.ticks(5).map((one) => ({ at: value(one), value: one })),
    days: roomy(times, LABEL, time).map((one) => ({ at: time(one), value: new Date(one) })),
  };
}

const DAY = 86_400_000;

/** A day on either side, so that nothing sticks to the edge. */
function padded(from: number, to: number): [Date, Date] {
  return [new Date(from - DAY), new Date(to + DAY)];
}

/** The days of the reports, as far as there is room to name them; the first and the last of all. */
function roomy(times: readonly number[], room: number, at: (time: number) => number): number[] {
  const days = [...new Set(times)].sort((x, y) => x - y);
  const last = days.at(-1);
  const named: number[] = [];
  for (const day of days) {
    const isFree = (other: number | undefined) =>
      other === undefined || other === day || Math.abs(at(day) - at(other)) >= room;
    if (isFree(named.at(-1)) && (named.length === 0 || isFree(last))) named.push(day);
  }
  return named;
}

/** Moves marks that would cover each other to the side, in their order. */
function apart(
  places: readonly Placed[],
  { start, end }: { readonly start: number; readonly end: number },
): Placed[] {
  const covering = (x: Placed, y: Placed) =>
    Math.abs(x.x - y.x) < MARK / 2 && Math.abs(x.y - y.y) < MARK;
  return places.map((place) => {
    const crowd = places.filter((other) => covering(other, place));
    const at = crowd.indexOf(place) - (crowd.length - 1) / 2;
    return { ...place, x: Math.min(end, Math.max(start, place.x + at * MARK)) };
  });
}
