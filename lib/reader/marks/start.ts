import { createMarks } from './create-marks';
import { announceMarks } from './marks';

/** The marks' script: tells the reader, which is at work in the same page, that it is there. */
export function start(): void {
  announceMarks(createMarks);
}
