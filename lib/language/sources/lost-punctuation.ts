import type { Document } from '@/lib/language/text/document';

/** News in English has four to six commas in a hundred tokens; a text with fewer than one has lost them. */
const LEAST = 0.01;
/** Shorter texts tell too little. */
const ENOUGH = 40;

/** Whether a text has lost its commas, as copied and scraped news often has. */
export function hasLostPunctuation({ tokens }: Document): boolean {
  if (tokens.length < ENOUGH) return false;
  let commas = 0;
  for (const token of tokens) if (token.text === ',') commas++;
  return commas < tokens.length * LEAST;
}
