/** Weights of the attribution reader, ready for use. */
export interface AttributionModel {
  readonly version: number;
}
