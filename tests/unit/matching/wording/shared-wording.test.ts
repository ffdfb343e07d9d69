import { expect, it } from 'vitest';
import { sharedWording } from '@/lib/matching/wording/shared-wording';
import { sketchOf } from '@/lib/matching/wording/sketch';
import { AGENCY_REPORT, CUT_COPY, INDEPENDENT, REWRITE } from './reports';

const wording = (text: string, site: string, day: string) => ({
  ...sketchOf(text, [], day),
  site,
  day,
});
const agency = wording(AGENCY_REPORT, 'Northern Wire', '2024-05-03');

it('knows a copy that was cut', () => {
  const copy = wording(CUT_COPY, 'Harbour Times', '2024-05-03');
  expect(sharedWording(agency, copy)).toBeGreaterThan(0.9);
  expect(sharedWording(copy, agency)).toBe(sharedWording(agency, copy));
});

it('knows a rewrite that keeps half of the sentences', () => {
  const shared = sharedWording(agency, wording(REWRITE, 'Meridian Post', '2024-05-04'));
  expect(shared).toBeGreaterThan(0.3);
  expect(shared).toBeLessThan(0.9);
});

it('leaves a report of its own about the same event alone', () => {
  expect(sharedWording(agency, wording(INDEPENDENT, 'Coast Radio', '2024-05-03'))).toBeNull();
});

it('takes what an outlet repeats of itself for background unless it is the whole article', () => {
  expect(sharedWording(agency, wording(REWRITE, 'Northern Wire', '2024-05-04'))).toBeNull();
  expect(sharedWording(agency, wording(CUT_COPY, 'Northern Wire', '2024-05-04'))).not.toBeNull();
});

it('takes the same words after weeks for background', () => {
  expect(sharedWording(agency, wording(CUT_COPY, 'Harbour Times', '2024-06-03'))).toBeNull();
});

it('leaves out what is quoted', () => {
  const quote =
    '“' + 'we shall rebuild the pier stone by stone before the winter storms '.repeat(20) + '”';
  const text = `The mayor spoke. ${quote}`;
  expect(sketchOf(text, [], '2024-05-03').hashes.length).toBeGreaterThan(0);
  const quoted = [{ start: text.indexOf('“'), end: text.length }];
  expect(sketchOf(text, quoted, '2024-05-03').hashes).toHaveLength(0);
});

it('finds copies of the days around by their terms', () => {
  const terms = sketchOf(AGENCY_REPORT, [], '2024-05-03').terms;
  const copy = sketchOf(CUT_COPY, [], '2024-05-12').terms;
  // Neighbouring stretches of days have neighbouring terms.
  const near = copy.flatMap((term) => [term - 1, term, term + 1]);
  expect(near.some((term) => terms.includes(term))).toBe(true);
});
