/** One article of the demo and where it is served. */
export interface Story {
  readonly host: string;
  readonly path: string;
  readonly title: string;
  readonly site: string;
  /** ISO date or date-time; null where unknown. */
  readonly published: string | null;
}
