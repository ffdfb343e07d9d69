import { describe, expect, it } from 'vitest';
import { readText } from './sources-of';

describe('creditFigures', () => {
  it('credits whoever is said to have given the figure', () => {
    const { credited } = readText(
      'The Coast Guard said 14 boats were missing. According to Save the Children, 9 of them had come back. A further 3 boats were seen on the beach.',
    );
    expect(credited('9')).toBe('Save the Children');
    expect(credited('A further 3')).toBeNull();
  });

  it('credits a claim that is no verb of saying', () => {
    const { credited } = readText(
      'While the Pentagon proudly claimed to have sunk 40 boats, Airwars said it had confirmed only 12.',
    );
    expect(credited('40')).toBe('Pentagon');
    expect(credited('only 12')).toBe('Airwars');
  });

  it('credits a continuation to whom it continues', () => {
    const { credited } = readText(
      'Airwars said boats had been hit. It added that 30 sailors were lost.',
    );
    expect(credited('30')).toBe('Airwars');
  });

  it('credits "a monitor" to the monitor that the article names', () => {
    const { credited } = readText(
      'At least 20 boats sank a monitor said on Monday. The Tarn Observatory for Boats said storms were to blame.',
    );
    expect(credited('At least 20')).toBe('Tarn Observatory for Boats');
  });

  it("credits a figure beside what was said to the sentence's only source", () => {
    const { credited } = readText(
      'The storm came in the night Airwars said updating a previous toll of 12 dead.',
    );
    expect(credited('12')).toBe('Airwars');
  });

  it('reads a whole quotation, also over several sentences', () => {
    const { credited } = readText(
      '"There were 70 boats. Over 130 people swam ashore" the harbour master told reporters.',
    );
    expect(credited('70')).toBe('harbour master');
    expect(credited('Over 130')).toBe('harbour master');
  });
});
