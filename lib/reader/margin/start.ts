import { announceMargin } from './margin';
import { createMargin } from './create-margin';

/** The margin's script: tells the reader, which is at work in the same page, that it is there. */
export function start(): void {
  announceMargin(createMargin);
}
