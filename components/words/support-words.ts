import type { Texts } from '@/components/text';
import type { Support } from '@/lib/domain/cross-reference';
import { counted } from './plural';

/**
 * What the agreement of articles rests on, where that is less than it seems ("5 articles, 1 origin · all credit the Varland
 * Observatory"); null where each stands for itself.
 */
export function supportInWords(texts: Texts, support: Support | undefined): string | null {
  if (support === undefined) return null;
  const { articles, origins, source } = support;
  const told = origins < articles ? [originsInWords(texts, articles, origins)] : [];
  if (source !== null) told.push(texts.translate('allCredit', source));
  return told.length === 0 ? null : told.join(' · ');
}

/** Articles and the texts that they rest on ("5 articles, 1 origin"). */
export function originsInWords(texts: Texts, articles: number, origins: number): string {
  return [counted(texts, 'articles', articles), counted(texts, 'origins', origins)].join(', ');
}
