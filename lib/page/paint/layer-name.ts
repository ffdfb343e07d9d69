/** The name of the one element that is ever added to a page. */
export const LAYER_NAME = 'ibid-layer';
