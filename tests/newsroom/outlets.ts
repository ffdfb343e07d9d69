import type { OutletId } from './article';

/** How an outlet presents itself. */
export interface Outlet {
  readonly id: OutletId;
  /** The name its readers know. */
  readonly name: string;
  readonly motto: string;
  /** Colour and typeface of its pages. */
  readonly ink: string;
  readonly face: 'serif' | 'sans-serif';
}

const all: readonly Outlet[] = [
  {
    id: 'meridian-post',
    name: 'Meridian Post',
    motto: 'Independent since the first printing',
    ink: '#7a1f2b',
    face: 'serif',
  },
  {
    id: 'harbour-times',
    name: 'Harbour Times',
    motto: 'News from the coast',
    ink: '#14507a',
    face: 'sans-serif',
  },
  {
    id: 'varland-courier',
    name: 'Varland Courier',
    motto: 'Every morning, every valley',
    ink: '#2c5a2e',
    face: 'serif',
  },
  {
    id: 'northern-wire',
    name: 'Northern Wire',
    motto: 'The news agency of Varland',
    ink: '#333333',
    face: 'sans-serif',
  },
];

/** The four outlets by id. */
export const OUTLETS: Readonly<Record<OutletId, Outlet>> = Object.fromEntries(
  all.map((outlet) => [outlet.id, outlet]),
) as Record<OutletId, Outlet>;
