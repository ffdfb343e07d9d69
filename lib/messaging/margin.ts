import { call } from './call';
import { nothing } from './shapes';

/** Messages by which the margin comes into a page and learns what it offers. */
export const margin = {
  /** reader: its reader wants to see a card or to highlight. Answered with whether the margin's script is in the page now. */
  'margin.load': call<boolean>()({ from: 'tab', body: nothing }),
} as const;
